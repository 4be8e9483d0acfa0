/** An entry of the problem list or an episode. Dates are ISO and may be partial ("2025", "2025-03"). */
export type Problem = {
  readonly id: string;
  /** ICPC-1-NL, trimmed and upper-case ("P78", "Z05.01"); undefined when the entry has no ICPC code. */
  readonly icpc: string | undefined;
  /** The text that the HIS itself shows for it. */
  readonly text: string;
  /** When it was recorded, else when it began; undefined when the HIS has neither. */
  readonly date: string | undefined;
  readonly state: 'active' | 'ended' | 'unclear';
};

/**
 * An ICPC-1-NL code as people and systems write it ("p 78", "Z05.01") in the form of our tables; undefined for what has
 * not its shape. Some systems write a title without sub-title as "P76.00".
 */
export function parseIcpc(written: string): string | undefined {
  const code = written.replaceAll(/\s/g, '').toUpperCase().replace(/\.00$/, '');
  return /^[A-Z]\d{2}(\.\d{2})?$/.exec(code)?.[0]; // no ICPC code
}
