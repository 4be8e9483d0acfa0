/** The ways of writing a whole date that an adapter can name. */
export const dateFormats = [
  'yyyy-mm-dd',
  'dd-mm-yyyy',
  'd-m-yyyy',
  'dd/mm/yyyy',
  'dd.mm.yyyy',
  'd mmm yyyy',
  'ddmmyyyy',
] as const;
export type DateFormat = (typeof dateFormats)[number];

/** Parts of a date, for forms that have a field for each. */
export const dateParts = ['dd', 'mm', 'yyyy'] as const;
export type DatePart = (typeof dateParts)[number];

const months = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ');
/** Day, month and year with this sign between them; the day, or day and month, may be left out. */
const backwards = (sign: string) => `(?:(?:(\\d{1,2})${sign})?(\\d{1,2})${sign})?(\\d{4})`;
const patterns: Readonly<Record<DateFormat, string>> = {
  'yyyy-mm-dd': '(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?',
  'dd-mm-yyyy': backwards('-'),
  'd-m-yyyy': backwards('-'),
  'dd/mm/yyyy': backwards('/'),
  'dd.mm.yyyy': backwards('\\.'),
  'd mmm yyyy': '(?:(?:(\\d{1,2}) )?([a-z]+)\\.? )?(\\d{4})',
  ddmmyyyy: '(\\d{2})(\\d{2})(\\d{4})',
};

/**
 * A text that is a date and nothing else, as an ISO date, as precise as it was written; undefined for what is no date
 * in any of the formats. Zeros are a part that no one knows, as in the Dutch register of persons: "00-00-1951" is the
 * year 1951.
 */
export function readDate(text: string, formats: readonly DateFormat[]): string | undefined {
  return formats
    .map((format) => toIso(new RegExp(`^${patterns[format]}$`).exec(plain(text)), format))
    .find((date) => date !== undefined);
}

/**
 * The one date that is in a text ("12-03-1950 (76 jaar)"), as an ISO date; undefined when none is there, or more
 * than one. Only what names day, month and year counts: any number of four figures could be a year.
 */
export function findDate(text: string, formats: readonly DateFormat[]): string | undefined {
  const found = formats.flatMap((format) =>
    [...plain(text).matchAll(new RegExp(`(?<!\\d)${patterns[format]}(?!\\d)`, 'g'))]
      .filter((match) => [...match].every((part) => part !== undefined))
      .map((match) => ({ at: match.index, date: toIso(match, format) })),
  );
  const [first, ...others] = found;
  return others.every(({ at }) => at === first?.at) ? first?.date : undefined;
}

/** The date that a text is, or the one that is among its words. */
export function dateIn(
  text: string,
  formats: readonly DateFormat[],
  stands: 'alone' | 'among-words',
): string | undefined {
  return stands === 'alone' ? readDate(text, formats) : findDate(text, formats);
}

/** An ISO date as a form wants it; undefined when it is not a whole date ("1950"). */
export function writeDate(iso: string, form: DateFormat | DatePart): string | undefined {
  const [, yyyy, mm, dd] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  if (yyyy === undefined || mm === undefined || dd === undefined) return undefined;

  const parts: Readonly<Record<string, string | undefined>> = {
    yyyy,
    mmm: months[Number(mm) - 1],
    mm,
    dd,
    m: String(Number(mm)),
    d: String(Number(dd)),
  };
  return form.replace(/yyyy|mmm|mm|dd|m|d/g, (part) => parts[part] ?? part);
}

function plain(text: string): string {
  return text.trim().toLowerCase().replaceAll(/[‐-―]/g, '-');
}

function toIso(match: RegExpExecArray | null, format: DateFormat): string | undefined {
  if (match === null) return undefined;

  const [, first, second, third] = match;
  if (format === 'yyyy-mm-dd') return isoDate(first, second, third);
  return isoDate(third, format === 'd mmm yyyy' ? monthOf(second) : second, first);
}

function monthOf(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const index = months.findIndex((month) => name.startsWith(month) || (month === 'mrt' && name === 'maart'));
  return index < 0 ? 'no month' : String(index + 1);
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
