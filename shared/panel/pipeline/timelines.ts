import type { Config } from '../../config/config.ts';
import { type Readings, readUntilFor } from '../../domain/feedback/news.ts';
import { buildTimeline, type Timeline, type TimelineView } from '../../domain/feedback/timeline.ts';
import { type Knowledge, mapKnowledge } from '../../domain/knowledge.ts';
import type { Referral } from '../../domain/referral/referral.ts';

/** What timelines are seen against: the moment, the region's norms, and what was read by whom. */
export type TimelinesView = {
  readonly now: Temporal.Instant;
  readonly today: Temporal.PlainDate;
  readonly norms: Config['norms'];
  /** Undefined while it is being read: nothing is called new before that is known. */
  readonly readings: Readings | undefined;
  /** References of the user, as far as they are known: the person, and the role. */
  readonly user: readonly string[];
};

/** One referral as this user sees it now. */
export function timelineOf(referral: Referral, view: TimelinesView): Timeline {
  return buildTimeline(referral, { ...viewOf(view), readUntil: readUntilOf(referral, view) });
}

/** All referrals as this user sees them now, as far as they were read. */
export function timelinesOf(
  referrals: Knowledge<readonly Referral[]>,
  view: TimelinesView,
): Knowledge<readonly Timeline[]> {
  return mapKnowledge(
    referrals,
    (list) => list.filter(({ status }) => status !== 'draft').map((referral) => timelineOf(referral, view)), // nothing came of it yet
  );
}

function viewOf({ now, today, norms }: TimelinesView): TimelineView {
  return { now, today, rules: norms, contactWorkingDays: norms.contactWorkingDays };
}

function readUntilOf(referral: Referral, { readings, now, user }: TimelinesView): string | undefined {
  return readings === undefined ? now.toString() : readUntilFor(referral, user, readings);
}
