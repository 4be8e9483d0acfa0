import type { CalendarRules } from '../calendar/calendar-rules.ts';
import type { Referral } from '../referral/referral.ts';
import { type Ended, readEnded } from './ended.ts';
import { type DatedEntry, listEntries } from './entry.ts';
import { type FirstContact, firstContact } from './first-contact.ts';
import { makeReadMark, newsAmong } from './news.ts';
import { reportedEvents } from './reported-events.ts';
import { readSteps, type Step } from './steps.ts';

/** An entry as one user sees it. */
export type TimelineEntry = DatedEntry & { readonly isNew: boolean };

/** All that came of one referral, for one reader, as things stand now. */
export type Timeline = {
  readonly referral: Referral;
  /** Always the six, in order. */
  readonly steps: readonly Step[];
  readonly contact: FirstContact;
  /** Undefined while it runs, and for a draft. */
  readonly ended: Ended | undefined;
  /** Newest first. */
  readonly entries: readonly TimelineEntry[];
  readonly newCount: number;
  /** ISO instant to keep as the read mark once these entries were seen; undefined: nothing to read. */
  readonly readMark: string | undefined;
};

/** What a timeline is seen against: the moment, the region's norm, and until when this user has read. */
export type TimelineView = {
  readonly now: Temporal.Instant;
  readonly today: Temporal.PlainDate;
  readonly rules: CalendarRules;
  readonly contactWorkingDays: number;
  /** ISO instant; absent: never read. */
  readonly readUntil?: string | undefined;
};

/** Events × messages × status → one timeline, whatever the order in which they were read. */
export function buildTimeline(referral: Referral, view: TimelineView): Timeline {
  const events = reportedEvents(referral);
  const ended = readEnded(referral, events);
  const entries = listEntries(referral, events, ended);
  const reading = { now: view.now, changedAt: referral.changedAt, readUntil: view.readUntil };
  const news = newsAmong(entries, reading);

  return {
    referral,
    steps: readSteps(referral, events),
    contact: firstContact(referral, events, view.today, {
      ...view.rules,
      contactWorkingDays: view.contactWorkingDays,
    }),
    ended,
    entries: entries.map((entry) => ({ ...entry, isNew: news.has(entry) })),
    newCount: news.size,
    readMark: makeReadMark(entries, reading),
  };
}
