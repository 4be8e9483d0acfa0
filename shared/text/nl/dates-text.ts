import { dateTimeWords, dateWords, timeOrDateWords } from '../date-words.ts';

const months = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const wholeMonths = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** Dates as Dutch readers write them. */
export const nlDates = {
  date: (iso: string) => dateWords(iso, months),
  longDate: (iso: string) => dateWords(iso, wholeMonths),
  dateTime: (iso: string) => dateTimeWords(iso, months),
  timeOrDate: (iso: string, now: Temporal.Instant) => timeOrDateWords(iso, now, months),
  age: (years: number) => `${years} jaar`,
  undated: 'zonder datum',
};
