/** The ways of writing a date that an adapter can name. */
export const dateFormats = ['yyyy-mm-dd', 'dd-mm-yyyy', 'dd/mm/yyyy', 'dd.mm.yyyy', 'd mmm yyyy'] as const;
export type DateFormat = (typeof dateFormats)[number];

const months = ['jan', 'feb', 'm', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const backwards = '(?:(?:(\\d{1,2})S)?(\\d{1,2})S)?(\\d{4})';
const forms: Readonly<Record<DateFormat, RegExp>> = {
  'yyyy-mm-dd': /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/,
  'dd-mm-yyyy': new RegExp(`^${backwards.replaceAll('S', '-')}$`),
  'dd/mm/yyyy': new RegExp(`^${backwards.replaceAll('S', '/')}$`),
  'dd.mm.yyyy': new RegExp(`^${backwards.replaceAll('S', '\\.')}$`),
  'd mmm yyyy': /^(?:(?:(\d{1,2}) )?([a-z]+)\.? )?(\d{4})$/,
};

/**
 * A written date as an ISO date, as precise as it was written; undefined for what is no date in any of the formats.
 * Zeros are a part that nobody knows, as in the Dutch register of persons: "00-00-1951" is the year 1951.
 */
export function readDate(text: string, formats: readonly DateFormat[]): string | undefined {
  const written = text.trim().toLowerCase().replaceAll(/[‐-―]/g, '-');
  return formats.map((format) => inFormat(written, format)).find((date) => date !== undefined);
}

function inFormat(written: string, format: DateFormat): string | undefined {
  const parts = forms[format].exec(written);
  if (parts === null) return undefined;

  const [, first, second, third] = parts;
  if (format === 'yyyy-mm-dd') return isoDate(first, second, third);
  return isoDate(third, format === 'd mmm yyyy' ? monthOf(second) : second, first);
}

function monthOf(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const index = months.findIndex((month) => isMonth(name, month));
  return index < 0 ? 'no month' : String(index + 1);
}

// "mrt", "maart": begins with m as "mei" does, so that one stands apart.
function isMonth(name: string, month: string): boolean {
  return month === 'm' ? name === 'mrt' || name === 'maart' : name.startsWith(month);
}

function isoDate(year = '', month?: string, day?: string): string | undefined {
  const numbers = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined);
  const unknown = numbers.findIndex((part) => Number(part) === 0); // a day of no month is no more than the year
  const parts = unknown < 0 ? numbers : numbers.slice(0, unknown);
  const iso = parts.join('-');
  // A date that does not exist moves on to one that does: 31-02 becomes 03-03.
  const asDate = new Date(`${iso}${'-01'.repeat(3 - parts.length)}T00:00:00Z`);
  return !Number.isNaN(asDate.valueOf()) && asDate.toISOString().startsWith(iso) ? iso : undefined;
}
