import { readPartialDate, toLastInstant } from '../calendar/partial-date.ts';
import type { TimelineEntry } from '../feedback/timeline.ts';
import type { InboxItem, InboxRow } from './inbox.ts';

/** That somebody wrote to the organisation, and about what; its words are read with the referral. */
export type WrittenToCoach = {
  /** What it is about, as `Task/12` or `ServiceRequest/3`. */
  readonly on: readonly string[];
  /** ISO instant or date; undefined when nothing tells. */
  readonly at: string | undefined;
};

/** What the practice wrote, and this coach has not marked as read; newest first, as in the timeline. */
export function newsFromPractice(
  entries: readonly TimelineEntry[],
  readUntil: string | undefined,
): readonly TimelineEntry[] {
  return entries.filter(
    (entry) => entry.kind === 'message' && entry.by === 'ours' && isAfterReading(entry.at, readUntil),
  );
}

/** Until when all of these are read: to be kept as the read mark. Undefined: there are none. */
export function markForNews(news: readonly TimelineEntry[], now: Temporal.Instant): string | undefined {
  if (news.length === 0) return undefined;
  const moments = news.map(({ at }) => lastMoment(at) ?? now);
  return moments.toSorted(Temporal.Instant.compare).at(-1)?.toString();
}

/** The lines, each with how many messages of the practice this coach has not read. */
export function withNews(
  rows: readonly InboxRow[],
  items: readonly InboxItem[],
  written: readonly WrittenToCoach[],
  readUntil: Readonly<Record<string, string>>,
): readonly InboxRow[] {
  if (written.length === 0) return rows;
  const taskOf = new Map(
    items.flatMap(({ referral: { taskId, request } }) => [
      [`Task/${taskId}`, taskId] as const,
      ...(request === undefined ? [] : [[request, taskId] as const]),
    ]),
  );
  const unread = new Map<string, number>();
  for (const { on, at } of written) {
    const taskId = on.map((one) => taskOf.get(one)).find((one) => one !== undefined);
    if (taskId === undefined || !isAfterReading(at, readUntil[taskId])) continue;
    unread.set(taskId, (unread.get(taskId) ?? 0) + 1);
  }
  return rows.map((row) => {
    const news = unread.get(row.id);
    return news === undefined ? row : { ...row, news };
  });
}

/** Without a date it stays news until everything was read once. */
function isAfterReading(at: string | undefined, readUntil: string | undefined): boolean {
  if (readUntil === undefined) return true;
  const moment = lastMoment(at);
  return moment !== undefined && Temporal.Instant.compare(moment, Temporal.Instant.from(readUntil)) > 0;
}

function lastMoment(at: string | undefined): Temporal.Instant | undefined {
  const moment = readPartialDate(at);
  return moment && toLastInstant(moment);
}
