import { readPartialDate, toFirstInstant, toLastInstant } from '../calendar/partial-date.ts';
import type { DatedEntry } from './entry.ts';

/** What a reader has seen, against what the exchange says of its own last change. */
export type ReaderMoment = {
  readonly now: Temporal.Instant;
  /** ISO instant of the last change at the exchange; undefined when it does not tell. */
  readonly changedAt: string | undefined;
  /** ISO instant until which was read; undefined: never. */
  readonly readUntil: string | undefined;
};

/**
 * The entries that are news to this reader. What the practice did itself never is. A coach writes up on Friday what
 * happened on Tuesday, so when the exchange changed after the reading and no date shows what, the newest event is.
 */
export function newsAmong(entries: readonly DatedEntry[], reading: ReaderMoment): ReadonlySet<DatedEntry> {
  const ofCoach = entries.filter(({ by }) => by === 'coach');
  const readUntil = instantOf(reading.readUntil);
  if (readUntil === undefined) return new Set(ofCoach);

  const news = ofCoach.filter((entry) => isAfter(reportedBy(entry, reading), readUntil));
  if (news.length > 0 || !isAfter(instantOf(reading.changedAt), readUntil)) return new Set(news);

  const withdrawn = entries.some(({ kind }) => kind === 'withdrawn'); // then the change was ours
  const likely = ofCoach.find(({ kind, at }) => kind === 'event' || at === undefined);
  return new Set(withdrawn || likely === undefined ? [] : [likely]);
}

/** Until when everything now on the timeline is read: to be kept as the read mark. Undefined: nothing to read. */
export function makeReadMark(entries: readonly DatedEntry[], reading: ReaderMoment): string | undefined {
  const ofCoach = entries.filter(({ by }) => by === 'coach');
  if (ofCoach.length === 0) return undefined;

  const moments = [...ofCoach.map((entry) => reportedBy(entry, reading)), instantOf(reading.changedAt)];
  const latest = moments.filter((moment) => moment !== undefined).toSorted(Temporal.Instant.compare);
  return (latest.at(-1) ?? reading.now).toString(); // nothing has a date: read now
}

/** The last moment at which this can have been reported; undefined when nothing tells. */
function reportedBy(
  { kind, at }: DatedEntry,
  { now, changedAt }: ReaderMoment,
): Temporal.Instant | undefined {
  const moment = readPartialDate(at);
  if (moment === undefined) return undefined;

  const first = toFirstInstant(moment);
  const last = toLastInstant(moment);
  const changed = instantOf(changedAt);
  // A message may stand apart from the Task, so the Task's last change only tells within the message's own day.
  if (kind === 'message') return later(first, earlier(last, changed ?? first));
  // An event may carry the day that is planned; it was reported before the last change all the same.
  if (changed !== undefined) return earlier(last, changed);
  return isAfter(first, now) ? undefined : first;
}

function earlier(one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant {
  return isAfter(one, other) ? other : one;
}

function later(one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant {
  return isAfter(one, other) ? one : other;
}

function isAfter(one: Temporal.Instant | undefined, other: Temporal.Instant): boolean {
  return one !== undefined && Temporal.Instant.compare(one, other) > 0;
}

function instantOf(at: string | undefined): Temporal.Instant | undefined {
  const moment = readPartialDate(at);
  return moment?.kind === 'instant' ? moment.instant : undefined; // no date, or only a day
}
