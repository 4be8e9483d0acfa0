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

/**
 * As a regular expression with day, month and year, or the other way round where the year goes first. Day and month, or
 * the day alone, may be left out, but where no sign is between them.
 */
function patternOf(format: DateFormat): string {
  if (format === 'yyyy-mm-dd') return '(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?';
  if (format === 'ddmmyyyy') return '(\\d{2})(\\d{2})(\\d{4})';
  const month = format === 'd mmm yyyy' ? '([a-z]+)\\.?' : '(\\d{1,2})';
  const sign = `[${/\W/.exec(format)?.[0]}]`; // all others have one
  return `(?:(?:(\\d{1,2})${sign})?${month}${sign})?(\\d{4})`;
}

/**
 * A text that is a date and nothing else, as an ISO date, as precise as it was written; undefined for what is no date
 * in any of the formats. Zeros are a part that no one knows, as in the Dutch register of persons: "00-00-1951" is the
 * year 1951.
 */
export function readDate(text: string, formats: readonly DateFormat[]): string | undefined {
  return formats
    .map((format) => toIso(new RegExp(`^${patternOf(format)}$`).exec(plain(text)), format))
    .find((date) => date !== undefined);
}

/**
 * The one date that is in a text ("12-03-1950 (76 jaar)"), as an ISO date; undefined when none is there, or more
 * than one. Only what names day, month and year counts: any number of four figures could be a year.
 */
export function findDate(text: string, formats: readonly DateFormat[]): string | undefined {
  const found = formats.flatMap((format) =>
    [...plain(text).matchAll(new RegExp(`(?<!\\d)${patternOf(format)}(?!\\d)`, 'g'))]
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
  return String(index + 1 || 'none');
}

function isoDate(year = '', month?: string, day?: string): string | undefined {
  const written = [year, month, day].map((part) => part?.padStart(2, '0')).join('-');
  const iso = written.replace(/(-00.*|-+)$/, ''); // a day of no month is no more than the year
  // A date that does not exist moves on to one that does: 31-02 becomes 03-03.
  const asDate = new Date(`${iso}-01-01`.slice(0, 10));
  const isThere = Number(year) > 0 && !Number.isNaN(asDate.valueOf());
  return isThere && asDate.toISOString().startsWith(iso) ? iso : undefined;
}
