/**
 * A period of whole months. Never finer: two periods that differ by a day, seen one after the other, would tell
 * what that one day held. Source: docs/clinical/indicators.md#period.
 */
export type Period = {
  readonly kind: 'month' | 'quarter' | 'half-year' | 'year' | 'rolling-year' | 'free';
  /** ISO month. */
  readonly from: string;
  readonly months: number;
};

/** The calendar month, quarter, half year or year that this day lies in. */
export function periodAround(
  kind: 'month' | 'quarter' | 'half-year' | 'year',
  day: Temporal.PlainDate,
): Period {
  if (kind === 'month') return { kind, from: monthOf(day), months: 1 };
  if (kind === 'year') return { kind, from: monthOf(day.with({ month: 1 })), months: 12 };
  const months = kind === 'quarter' ? 3 : 6;
  return { kind, from: monthOf(day.with({ month: day.month - ((day.month - 1) % months) })), months };
}

/** The last half year that is over: what practice and coach look back on. */
export function lastHalfYear(today: Temporal.PlainDate): Period {
  return previousPeriod(periodAround('half-year', today));
}

/** The last twelve months that are over. */
export function rollingYear(today: Temporal.PlainDate): Period {
  return { kind: 'rolling-year', from: monthOf(today.subtract({ years: 1 })), months: 12 };
}

/** From a first to a last month, both counted, in whichever order they were chosen. */
export function freePeriod(one: Temporal.PlainYearMonth, other: Temporal.PlainYearMonth): Period {
  const [first, last] = [one, other].toSorted(Temporal.PlainYearMonth.compare);
  if (first === undefined || last === undefined) throw new RangeError('two months always have a first');
  const between = first.until(last, { largestUnit: 'months' }).months;
  return { kind: 'free', from: first.toString(), months: between + 1 };
}

/** The period of equal length right before. */
export function previousPeriod(period: Period): Period {
  return movedBy(period, -period.months);
}

/** The same months a year earlier. */
export function yearEarlier(period: Period): Period {
  return movedBy(period, -12);
}

/** The months of a period, as ISO months. */
export function monthsOf({ from, months }: Period): readonly string[] {
  const first = Temporal.PlainYearMonth.from(from);
  return Array.from({ length: months }, (_, index) => first.add({ months: index }).toString());
}

/** First and last day. */
export function daysOf({ from, months }: Period): {
  readonly first: Temporal.PlainDate;
  readonly last: Temporal.PlainDate;
} {
  const first = Temporal.PlainYearMonth.from(from).toPlainDate({ day: 1 });
  return { first, last: first.add({ months }).subtract({ days: 1 }) };
}

/** How many months of the period have gone by: today counts as gone, the month it lies in by its days. */
export function monthsElapsed(period: Period, today: Temporal.PlainDate): number {
  const { first, last } = daysOf(period);
  if (Temporal.PlainDate.compare(today, last) >= 0) return period.months;
  if (Temporal.PlainDate.compare(today, first) < 0) return 0;

  const whole = first.until(today, { largestUnit: 'months' }).months;
  return whole + today.day / today.daysInMonth;
}

/** Whether all its days are behind us. */
export function isOver(period: Period, today: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(daysOf(period).last, today) < 0;
}

function movedBy(period: Period, months: number): Period {
  return { ...period, from: Temporal.PlainYearMonth.from(period.from).add({ months }).toString() };
}

function monthOf(day: Temporal.PlainDate): string {
  return day.toPlainYearMonth().toString();
}
