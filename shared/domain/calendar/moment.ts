/** The clock of the practice and of the coach. */
export const practiceZone = 'Europe/Amsterdam';

/** When something happened, as exactly as it was told. */
export type Moment =
  | { readonly kind: 'instant'; readonly instant: Temporal.Instant }
  | { readonly kind: 'day'; readonly day: Temporal.PlainDate };

/** The day on the practice's calendar at this instant, summer and winter time minded. */
export function dayOf(instant: Temporal.Instant): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(practiceZone).toPlainDate();
}

/**
 * An ISO instant or date as others wrote it; undefined for nothing, for half a date ("2026-03") and for what is
 * no date. A time without an offset is no instant, so only its day counts.
 */
export function momentOf(at: string | undefined): Moment | undefined {
  const told = toldBy(at);
  const day = existingDay(told?.date ?? '');
  if (told === undefined || day === undefined) return undefined;
  if (told.milliseconds === undefined) return { kind: 'day', day };
  return { kind: 'instant', instant: Temporal.Instant.fromEpochMilliseconds(told.milliseconds) };
}

/** The day of an ISO instant or date on the practice's calendar; undefined when it tells none. */
export function dayOfIso(at: string | undefined): Temporal.PlainDate | undefined {
  const date = isoDayOf(at);
  return date === undefined ? undefined : existingDay(date);
}

/** The same as an ISO date, for who counts many and has no use for a calendar. */
export function isoDayOf(at: string | undefined): string | undefined {
  const told = toldBy(at);
  return told?.milliseconds === undefined ? told?.date : dateAt(told.milliseconds); // no moment: no day
}

/** The earliest instant that is meant: a day was told without its time. */
export function firstInstantOf(moment: Moment): Temporal.Instant {
  return moment.kind === 'instant' ? moment.instant : startOfDay(moment.day);
}

/** The latest instant that is meant: the end of the day, when a day was told without its time. */
export function lastInstantOf(moment: Moment): Temporal.Instant {
  return moment.kind === 'instant' ? moment.instant : startOfDay(moment.day.add({ days: 1 }));
}

function startOfDay(day: Temporal.PlainDate): Temporal.Instant {
  return day.toZonedDateTime(practiceZone).toInstant();
}

type Told = { readonly date: string; readonly milliseconds: number | undefined };

function toldBy(at: string | undefined): Told | undefined {
  if (at === undefined || (at.length > 10 && !/^.{10}T./.test(at))) return undefined;
  const date = at.slice(0, 10);
  if (existingDay(date) === undefined) return undefined;

  const milliseconds = at.length > 10 && hasOffset(at) ? Date.parse(at) : Number.NaN;
  return { date, milliseconds: Number.isNaN(milliseconds) ? undefined : milliseconds };
}

function hasOffset(at: string): boolean {
  return /(Z|[+-]\d{2}:\d{2})$/.test(at);
}

// Worked out once an hour, since clocks are changed on the hour: a practice's counts ask a hundred thousand times.
const ONE_HOUR = 3_600_000;
const knownHours = new Map<number, string>();

function dateAt(milliseconds: number): string {
  const hour = Math.floor(milliseconds / ONE_HOUR);
  const known = knownHours.get(hour);
  if (known !== undefined) return known;

  const date = dayOf(Temporal.Instant.fromEpochMilliseconds(hour * ONE_HOUR)).toString();
  knownHours.set(hour, date);
  return date;
}

// Worked out once a date, likewise.
const knownDays = new Map<string, Temporal.PlainDate | undefined>();

function existingDay(date: string): Temporal.PlainDate | undefined {
  if (!knownDays.has(date)) knownDays.set(date, dayIfAny(date));
  return knownDays.get(date);
}

function dayIfAny(date: string): Temporal.PlainDate | undefined {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  if (month === 0 || day === 0) return undefined; // Temporal only mends what is too large
  const nearest = Temporal.PlainDate.from({ year, month, day }, { overflow: 'constrain' });
  return nearest.toString() === date ? nearest : undefined;
}
