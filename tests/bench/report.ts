/** One measured thing: figures are milliseconds unless the name says else; `bar` is the figure it must not pass. */
export type Measured = {
  readonly name: string;
  readonly figure: number;
  readonly bar: number;
  readonly note: string;
  /** What it would take to meet the bar, printed where it is not met. */
  readonly needed?: string;
};

/** The middle of a list of figures; NaN for none. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Measures one part after the other and prints each as it comes; one that breaks is printed as such. */
export async function printMeasured(
  parts: Readonly<Record<string, () => readonly Measured[] | Promise<readonly Measured[]>>>,
): Promise<void> {
  for (const [part, measure] of Object.entries(parts)) {
    try {
      for (const measured of await measure()) print(measured);
    } catch (thrown) {
      console.log(`BROKEN  ${part}: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
    }
  }
}

function print({ name, figure, bar, note, needed }: Measured): void {
  const isMet = figure <= bar;
  console.log(
    `${isMet ? 'within' : 'OVER  '}  ${name.padEnd(64)} ${figure.toFixed(2).padStart(8)}  (bar ${bar})  ${note}`,
  );
  if (!isMet)
    console.log(`        needed: ${needed ?? 'not looked into; the note above says where the time is'}`);
}
