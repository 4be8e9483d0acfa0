const amsterdam = 'Europe/Amsterdam';

/** How long ago something was, counted back from today. */
export type Ago = {
  readonly years?: number;
  readonly months?: number;
  readonly weeks?: number;
  readonly days?: number;
};

/** The date this long before today. */
export function dateAgo(today: Temporal.PlainDate, ago: Ago): Temporal.PlainDate {
  return today.subtract(ago);
}

/** The same day, or the Friday before when the practice is closed for the weekend. */
export function workdayAtOrBefore(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.subtract({ days: Math.max(0, date.dayOfWeek - 5) });
}

/** A wall-clock time in Amsterdam as a FHIR instant, with the offset of that day. */
export function instantAt(date: Temporal.PlainDate, time: string): string {
  return date
    .toZonedDateTime({ timeZone: amsterdam, plainTime: Temporal.PlainTime.from(time) })
    .toString({ timeZoneName: 'never', smallestUnit: 'second' });
}
