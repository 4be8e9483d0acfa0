/** One measured thing: figures are milliseconds unless the name says else; `bar` is the figure it must not pass. */
export type Measured = {
  readonly name: string;
  readonly figure: number;
  readonly bar: number;
  readonly note: string;
};

/** The middle of a list of figures; NaN for none. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Prints a table of what was measured. */
export function printTable(measured: readonly Measured[]): void {
  for (const { name, figure, bar, note } of measured) {
    const verdict = figure <= bar ? 'within' : 'OVER  ';
    console.log(`${verdict}  ${name.padEnd(52)} ${figure.toFixed(2).padStart(8)}  (bar ${bar})  ${note}`);
  }
}
