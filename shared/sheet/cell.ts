/** What is in one cell, as a CSV file or a spreadsheet has it. A date of a spreadsheet is midnight UTC of its day. */
export type SheetCell = string | number | boolean | Date | null;

/** The text of a cell, without spaces around it; empty for nothing. */
export function textOf(cell: SheetCell | undefined): string {
  if (cell === undefined || cell === null) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell).trim();
}

/**
 * When something happened, as a cell tells it: an ISO date, perhaps a month or a year (`by`: on that day at the latest,
 * "uiterlijk"); `undated`: "ja", it did, and not when; `no`: empty, "nee" or a dash; `unreadable`: anything else.
 */
export type CellDay = { readonly on: string; readonly dated?: 'by' } | 'undated' | 'no' | 'unreadable';

/** Reads a cell of a column with dates: Dutch, ISO, or the number of a day that a spreadsheet keeps. */
export function readDay(cell: SheetCell | undefined): CellDay {
  if (typeof cell === 'boolean') return cell ? 'undated' : 'no';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? 'unreadable' : dayFrom(cell.toISOString());
  const text = textOf(cell).toLowerCase();
  if (nothing.has(text)) return 'no';
  if (something.has(text)) return 'undated';
  if (/^\d{5}([.,]\d+)?$/.test(text)) return fromSerial(Number.parseInt(text, 10));
  const latest = /^(uiterlijk|op zijn laatst|at the latest|by)\s+(.+)$/.exec(text)?.[2];
  if (latest === undefined) return dayFrom(text);
  const by = readDay(latest);
  return typeof by === 'object' ? { ...by, dated: 'by' } : 'unreadable';
}

const nothing = new Set([
  '',
  '-',
  '–',
  '—',
  '.',
  'nee',
  'n',
  'no',
  'geen',
  'nvt',
  'n.v.t.',
  'n.v.t',
  'niet',
  '0',
  'false',
  'onwaar',
]);
const something = new Set(['ja', 'j', 'yes', 'y', 'x', 'v', '✓', '1', 'true', 'waar', 'gedaan', 'ok']);

const months = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const otherMonths: Readonly<Record<string, number>> = { maa: 3, mar: 3, may: 5, oct: 10 };
const weekday = /^(ma|di|wo|do|vr|za|zo)[a-z]*\.?,?\s+/;

function dayFrom(text: string): CellDay {
  const written = text.replace(weekday, '').replace(/[T\s]+\d{1,2}[:.]\d{2}.*$/i, '');
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(written);
  if (iso) return day(iso[1], iso[2], iso[3]);
  const dutch = /^(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4}|\d{2})$/.exec(written);
  if (dutch) return day(century(dutch[3]), dutch[2], dutch[1]);
  const named = /^(\d{1,2})?[-. ]*([a-z]{3})[a-z]*\.?[-. ]*(\d{4}|\d{2})$/.exec(written);
  if (named) return day(century(named[3]), monthNumber(named[2]), named[1]);
  const month = /^(\d{1,2})[-/](\d{4})$/.exec(written) ?? /^(\d{4})-(\d{1,2})$/.exec(written);
  if (month) {
    const [, one = '', other = ''] = month;
    return one.length === 4 ? day(one, other, undefined) : day(other, one, undefined);
  }
  return /^(19|20)\d{2}$/.test(written) ? { on: written } : 'unreadable';
}

/** A referral of "26" is of 2026: Welzijn op Recept is of this century. */
function century(year: string | undefined): string | undefined {
  return year?.length === 2 ? `20${year}` : year;
}

function monthNumber(name = ''): string {
  const index = months.indexOf(name);
  return String(index >= 0 ? index + 1 : (otherMonths[name] ?? 0)); // no such month
}

/** Undefined day: only the month is told. A day that no calendar has cannot be read. */
function day(year: string | undefined, month: string | undefined, of: string | undefined): CellDay {
  const [y, m, d] = [Number(year), Number(month), Number(of ?? 1)];
  const date = new Date(Date.UTC(y, m - 1, d));
  const isReal = y >= 1900 && y < 2100 && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  if (!isReal) return 'unreadable';
  return { on: date.toISOString().slice(0, of === undefined ? 7 : 10) };
}

/** Days since 30 December 1899, as Excel counts them. Only those of 1927 to 2119 are taken for a day. */
function fromSerial(serial: number): CellDay {
  if (serial < 10_000 || serial > 80_000) return 'unreadable';
  return { on: new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10) };
}
