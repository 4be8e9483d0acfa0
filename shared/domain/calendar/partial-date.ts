/** The clock of the practice and of the coach. */
export const practiceZone = 'Europe/Amsterdam';

/** The day on the practice's calendar at this instant, summer and winter time minded. */
export function toDay(instant: Temporal.Instant): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(practiceZone).toPlainDate();
}

/** When something happened, as precisely as it was written. A day, month or year is one on the Dutch calendar. */
export type PartialDate =
  | { readonly kind: 'instant'; readonly instant: Temporal.Instant }
  | { readonly kind: 'day'; readonly day: Temporal.PlainDate }
  | { readonly kind: 'month'; readonly month: Temporal.PlainYearMonth }
  | { readonly kind: 'year'; readonly year: number };

/** The days a date may stand for, both ends counted: one day, or all days of its month or year. */
export type DateSpan = { readonly first: Temporal.PlainDate; readonly last: Temporal.PlainDate };

/**
 * Reads a FHIR date, dateTime or instant, whichever server wrote it: the only reader of ISO dates in the product.
 * A time with an offset is an instant; without one only its day is certain, since no one says on which clock it was.
 * A day or month written as 00 was not known, so what is before it counts. Undefined for what is no date, and for
 * a year before 1900: systems fill in 0001-01-01 where they know nothing.
 */
export function readPartialDate(written: string | undefined): PartialDate | undefined {
  const found = takeApart(written);
  if (found === undefined) return undefined;
  if (found.milliseconds !== undefined) {
    return { kind: 'instant', instant: Temporal.Instant.fromEpochMilliseconds(found.milliseconds) };
  }
  switch (found.date.length) {
    case 4:
      return { kind: 'year', year: Number(found.date) };
    case 7:
      return { kind: 'month', month: Temporal.PlainYearMonth.from(found.date) };
    default:
      return { kind: 'day', day: Temporal.PlainDate.from(found.date) };
  }
}

/** The Dutch calendar date of what was written, as an ISO date that is whole or partial ("2026-11"). */
export function parseIsoDate(written: string | undefined): string | undefined {
  const found = takeApart(written);
  return found?.milliseconds === undefined ? found?.date : dateAt(found.milliseconds); // no date at all
}

/** The one Dutch calendar day that was written; undefined for a month, a year and what is no date. */
export function dayOfIso(written: string | undefined): Temporal.PlainDate | undefined {
  const date = parseIsoDate(written);
  return date?.length === 10 ? Temporal.PlainDate.from(date) : undefined;
}

/** The Dutch calendar days that were written; undefined when it is no date. */
export function parseDateSpan(written: string | undefined): DateSpan | undefined {
  const date = parseIsoDate(written);
  if (date === undefined) return undefined;
  if (date.length === 10) {
    const day = Temporal.PlainDate.from(date);
    return { first: day, last: day };
  }
  const first = Temporal.PlainDate.from(date.length === 7 ? `${date}-01` : `${date}-01-01`);
  return { first, last: first.add(date.length === 7 ? { months: 1 } : { years: 1 }).subtract({ days: 1 }) };
}

/** The earliest instant that is meant. */
export function toFirstInstant(date: PartialDate): Temporal.Instant {
  return date.kind === 'instant' ? date.instant : startOfDay(daysOf(date).first);
}

/** The latest instant that is meant: the end of the day, month or year that was written without a time. */
export function toLastInstant(date: PartialDate): Temporal.Instant {
  return date.kind === 'instant' ? date.instant : startOfDay(daysOf(date).last.add({ days: 1 }));
}

/** True when at least one day of the span is this day or a later one. */
export function mayFallOnOrAfter({ last }: DateSpan, day: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(last, day) >= 0;
}

/** True when at least one day of the span is this day or an earlier one. */
export function mayFallOnOrBefore({ first }: DateSpan, day: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(first, day) <= 0;
}

/** Of ISO dates, perhaps partial, the one that may have come first; undefined when there is none. */
export function firstDate(dates: readonly (string | undefined)[]): string | undefined {
  const sorted = dates.filter((date) => date !== undefined).toSorted(); // "2026-11" comes before its days
  return sorted[0];
}

/** Of ISO dates, perhaps partial, the one that may have come last; undefined when there is none. */
export function lastDate(dates: readonly (string | undefined)[]): string | undefined {
  const sorted = dates.filter((date) => date !== undefined).map((date) => `${date}~`); // after all that goes on
  return sorted.toSorted().at(-1)?.slice(0, -1);
}

function daysOf(date: Exclude<PartialDate, { readonly kind: 'instant' }>): DateSpan {
  switch (date.kind) {
    case 'day':
      return { first: date.day, last: date.day };
    case 'month': {
      const first = date.month.toPlainDate({ day: 1 });
      return { first, last: first.with({ day: first.daysInMonth }) };
    }
    case 'year': {
      const first = Temporal.PlainDate.from({ year: date.year, month: 1, day: 1 });
      return { first, last: first.with({ month: 12, day: 31 }) };
    }
  }
}

function startOfDay(day: Temporal.PlainDate): Temporal.Instant {
  return day.toZonedDateTime(practiceZone).toInstant();
}

/** An ISO date, whole or partial, and the epoch milliseconds where a time with an offset was written. */
type TakenApart = { readonly date: string; readonly milliseconds: number | undefined };

/** XML's dates may carry an offset, which tells nothing of a day. */
const isoDate = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](.+)|Z|[+-]\d{2}:\d{2})?)?)?$/i;
const timeWithOffset = /^(\d{2}:\d{2})(?::(\d{2})(?:[.,](\d+))?)?\s?(Z|[+-]\d{2}(?::?\d{2})?)$/i;
const firstYear = 1900;
/** Written for an end that never comes. Its last hours lie in the year 10000 here, which no ISO date of ours has. */
const lastYear = 9999;

function takeApart(written: string | undefined): TakenApart | undefined {
  const [, year, month, day, time] = isoDate.exec(written?.trim() ?? '') ?? []; // nothing was written
  if (year === undefined || Number(year) < firstYear) return undefined;
  if (month === undefined || (month === '00' && (day === undefined || day === '00')))
    return { date: year, milliseconds: undefined };
  if (day === undefined || day === '00') {
    const isMonth = month >= '01' && month <= '12';
    return isMonth ? { date: `${year}-${month}`, milliseconds: undefined } : undefined;
  }
  const date = `${year}-${month}-${day}`;
  if (!exists(Number(year), Number(month), Number(day))) return undefined;
  return { date, milliseconds: Number(year) === lastYear ? undefined : millisecondsAt(date, time) };
}

/** Undefined for a time without an offset, and for an impossible time. A leap second counts as the second before it. */
function millisecondsAt(date: string, time: string | undefined): number | undefined {
  const [, minutes, second = '00', fraction = '0', offset] = timeWithOffset.exec(time ?? '') ?? []; // a day only
  if (minutes === undefined || offset === undefined) return undefined;
  const seconds = `${second === '60' ? '59' : second}.${fraction.slice(0, 3)}`;
  const milliseconds = Date.parse(`${date}T${minutes}:${seconds}${writtenOut(offset)}`);
  return Number.isNaN(milliseconds) ? undefined : milliseconds;
}

/** "+01", "+0100" and "z" as "+01:00" and "Z". */
function writtenOut(offset: string): string {
  const digits = offset.slice(1).replace(':', '');
  return digits === '' ? 'Z' : `${offset[0]}${digits.slice(0, 2)}:${digits.slice(2) || '00'}`;
}

// Worked out once an hour, since clocks are changed on the hour: a practice's counts ask a hundred thousand times.
const ONE_HOUR = 3_600_000;
const datesOfHours = new Map<number, string>();

function dateAt(milliseconds: number): string {
  if (milliseconds < 0) return dayAt(milliseconds); // before 1940 Dutch clocks were not whole hours from UTC
  const hour = Math.floor(milliseconds / ONE_HOUR);
  const date = datesOfHours.get(hour) ?? dayAt(hour * ONE_HOUR); // not met before
  datesOfHours.set(hour, date);
  return date;
}

function dayAt(milliseconds: number): string {
  return toDay(Temporal.Instant.fromEpochMilliseconds(milliseconds)).toString();
}

/** Worked out anew each time and never kept: a birth date passes here, and must not stay in memory. */
function exists(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return day <= (isLeapYear ? 29 : 28);
  return day <= ([4, 6, 9, 11].includes(month) ? 30 : 31);
}
