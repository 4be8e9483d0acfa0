/** The days a date may stand for: one day, or all days of a month or a year that was noted without more. */
export type DateSpan = { readonly first: Temporal.PlainDate; readonly last: Temporal.PlainDate };

const isoDate = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?(?:T.*)?$/;

/** A whole or partial ISO date as the days it may stand for; undefined when it is no date. */
export function spanOf(date: string): DateSpan | undefined {
  const parts = isoDate.exec(date);
  if (parts === null) return undefined;

  const [, year, month, day] = parts;
  if (month === undefined) return wholeYear(Number(year));
  if (day === undefined) return wholeMonth(Number(year), Number(month));

  const only = Temporal.PlainDate.from({ year: Number(year), month: Number(month), day: Number(day) });
  return { first: only, last: only };
}

function wholeYear(year: number): DateSpan {
  return {
    first: Temporal.PlainDate.from({ year, month: 1, day: 1 }),
    last: Temporal.PlainDate.from({ year, month: 12, day: 31 }),
  };
}

function wholeMonth(year: number, month: number): DateSpan {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return { first, last: first.with({ day: first.daysInMonth }) };
}

/** True when at least one day of the span is this day or a later one. */
export function mayFallOnOrAfter({ last }: DateSpan, day: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(last, day) >= 0;
}

/** True when at least one day of the span is this day or an earlier one. */
export function mayFallOnOrBefore({ first }: DateSpan, day: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(first, day) <= 0;
}
