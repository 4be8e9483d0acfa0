import { readPartialDate, toFirstInstant, toLastInstant } from '../calendar/partial-date.ts';
import type { Referral } from '../referral/referral.ts';
import type { DatedEntry } from './entry.ts';

/** What a reader has seen, against what the exchange says of its own last change. */
export type ReaderMoment = {
  readonly now: Temporal.Instant;
  /** ISO instant of the last change at the exchange; undefined when it does not tell. */
  readonly changedAt: string | undefined;
  /** ISO instant until which was read; undefined: never. */
  readonly readUntil: string | undefined;
};

/** Until when referrals were read: ISO instants by Task id. */
export type ReadUntil = Readonly<Record<string, string>>;

/** What this user has read, and what somebody else has who surely works in the practice that referred. */
export type Readings = { readonly readUntil: ReadUntil; readonly readByColleagues: ReadUntil };

/**
 * Until when a referral counts as read for this user (known by these references). Who referred reads for themselves: they
 * asked to hear of it. For everybody else it is read when one of the practice has read it, or one message would be work
 * for each of them. Where a role referred and only the person is known, it may have been them.
 */
export function readUntilFor(
  { taskId, referrerReference: referrer }: Pick<Referral, 'taskId' | 'referrerReference'>,
  user: readonly string[],
  { readUntil, readByColleagues }: Readings,
): string | undefined {
  const own = readUntil[taskId];
  const isSomebodyElse =
    referrer === undefined ||
    (!user.includes(referrer) && user.some((one) => typeIn(one) === typeIn(referrer)));
  const theirs = isSomebodyElse ? readByColleagues[taskId] : undefined;
  if (own === undefined || theirs === undefined) return own ?? theirs; // one of them tells, or neither
  return Date.parse(theirs) > Date.parse(own) ? theirs : own;
}

function typeIn(reference: string): string | undefined {
  return reference.split('/')[0];
}

/**
 * What somebody has to read: a message, an end that the practice did not choose, a document, and what this product
 * has no word for. Another step on the road is no message: the line of steps shows it.
 */
function isWorthReading(entry: DatedEntry): boolean {
  switch (entry.kind) {
    case 'message':
    case 'voided':
      return true;
    case 'event':
      return readEvents.includes(entry.event) || entry.documents.length > 0;
    default:
      return false;
  }
}

const readEvents: readonly string[] = ['rejected', 'ended-early', 'other'];

/**
 * The entries that are news to this reader. What the practice did itself never is. A coach writes up on Friday what
 * happened on Tuesday, so when the exchange changed after the reading and no date shows what, the newest event is.
 */
export function newsAmong(entries: readonly DatedEntry[], reading: ReaderMoment): ReadonlySet<DatedEntry> {
  return new Set([...reportedSince(entries, reading)].filter(isWorthReading));
}

function reportedSince(entries: readonly DatedEntry[], reading: ReaderMoment): ReadonlySet<DatedEntry> {
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
