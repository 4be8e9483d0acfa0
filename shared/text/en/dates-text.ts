import { dateTimeWords, dateWords, timeOrDateWords } from '../date-words.ts';
import type { nlDates } from '../nl/dates-text.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const wholeMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Dates for readers of English, in the order of the practice's country. */
export const enDates = {
  date: (iso: string) => dateWords(iso, months),
  longDate: (iso: string) => dateWords(iso, wholeMonths),
  dateTime: (iso: string) => dateTimeWords(iso, months),
  timeOrDate: (iso: string, now: Temporal.Instant) => timeOrDateWords(iso, now, months),
  age: (years: number) => `${years} years`,
  undated: 'no date',
} satisfies typeof nlDates;
