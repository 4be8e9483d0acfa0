import { workingDaysBetween } from '../calendar/working-days.ts';
import { readEnded } from '../feedback/ended.ts';
import { type FirstContact, firstContact, isContact } from '../feedback/first-contact.ts';
import { referralHeadline } from '../feedback/headline.ts';
import { compareSent } from '../feedback/newest-first.ts';
import type { Headline } from '../feedback/referral-states.ts';
import { reportedEvents } from '../feedback/reported-events.ts';
import { readSteps } from '../feedback/steps.ts';
import type { Timeline, TimelineView } from '../feedback/timeline.ts';
import { nameHasWords, plainWords } from '../people/search-name.ts';
import { isRunning, type Referral, type StepEvent } from '../referral/referral.ts';
import type { CoachColleague } from './answer.ts';

/** A referral of the organisation, with no more than it takes to recognise somebody. */
export type InboxItem = {
  readonly referral: Referral;
  /** Family name first; empty when the server shows no one. */
  readonly name: string;
  /** ISO date, or empty. */
  readonly birthDate: string;
  readonly handler: CoachColleague | undefined;
  /** ISO date for which aftercare is agreed; empty when it is not. */
  readonly aftercareOn: string;
};

/** What there is to do with a referral. */
export const inboxGroups = ['new', 'to-call', 'running', 'waiting', 'closed'] as const;
export type InboxGroup = (typeof inboxGroups)[number];

/** One line of the inbox. */
export type InboxRow = {
  readonly id: string;
  readonly name: string;
  readonly birthDate: string;
  readonly group: InboxGroup;
  readonly headline: Headline;
  readonly sentAt: string | undefined;
  readonly referrer: string;
  readonly contact: FirstContact;
  /** Working days left until first contact is due, 0 on the last day, below zero when late; undefined: not counted. */
  readonly daysLeft: number | undefined;
  readonly handler: CoachColleague | undefined;
  /** How many messages of the practice this coach has not read. */
  readonly news: number;
};

/** Items → lines, worked out anew only where something changed. */
export type InboxReader = (
  items: readonly InboxItem[],
  view: Omit<TimelineView, 'readUntil'>,
) => readonly InboxRow[];

/**
 * Keeps each line with what its item said, since an inbox of thousands is drawn at every key in the search field and is
 * read again every minute.
 */
export function createInboxReader(): InboxReader {
  const known = new Map<string, { readonly seenAs: string; readonly row: InboxRow }>();
  return (items, view) =>
    items.map((item) => {
      const { taskId } = item.referral;
      const seenAs = JSON.stringify([view.today, item]);
      const before = known.get(taskId);
      if (before?.seenAs === seenAs) return before.row;
      const row = toRow(item, view);
      known.set(taskId, { seenAs, row });
      return row;
    });
}

/** As a timeline has it, without its entries: a line shows none. */
function toRow(
  { referral, name, birthDate, handler }: InboxItem,
  view: Omit<TimelineView, 'readUntil'>,
): InboxRow {
  const events = reportedEvents(referral);
  const ended = readEnded(referral, events);
  const norm = { ...view.rules, contactWorkingDays: view.contactWorkingDays };
  const contact = firstContact(referral, events, view.today, norm);
  return {
    id: referral.taskId,
    name,
    birthDate,
    group: groupOf(referral, events, ended),
    headline: referralHeadline({ referral, steps: readSteps(referral, events), ended }),
    sentAt: referral.sentAt,
    referrer: referral.referrer,
    contact,
    daysLeft: daysLeft(contact, view),
    handler,
    news: 0,
  };
}

/** What there is to do, by the state and by whether there was any contact. */
export function groupOf(
  referral: Referral,
  events: readonly StepEvent[],
  ended: Timeline['ended'],
): InboxGroup {
  if (ended !== undefined || !isRunning(referral)) return 'closed';
  const { status } = referral;
  if (status === 'on-hold' || status === 'suspended' || status === 'unclear') return 'waiting';
  if (events.some(isContact)) return 'running';
  const isNew =
    (status === 'requested' || status === 'received') &&
    events.every(({ event }) => event !== 'contact-attempted');
  if (isNew) return 'new';
  return status === 'in-progress' && events.length === 0 ? 'running' : 'to-call'; // a system that reports no steps
}

function daysLeft(
  contact: FirstContact,
  { today, rules }: Pick<TimelineView, 'today' | 'rules'>,
): number | undefined {
  if (contact.status === 'late') return -contact.workingDaysLate;
  if (contact.status !== 'open') return undefined;
  return workingDaysBetween(today, Temporal.PlainDate.from(contact.by), rules);
}

/** Which lines to see. */
export type InboxChoice = {
  /**
   * `messages`: what the practice wrote and is not read, in any group. Undefined: no one chose yet, so the first in
   * which there is something.
   */
  readonly group: InboxGroup | 'messages' | undefined;
  /** Part of a name; empty: everybody. While somebody is looked for, all groups are searched. */
  readonly name: string;
  readonly whose: 'all' | 'mine';
};

/** The group that is shown: the chosen one, else the first with something in it. */
export function shownGroup(
  rows: readonly InboxRow[],
  { group }: Pick<InboxChoice, 'group'>,
): InboxGroup | 'messages' {
  return group ?? inboxGroups.find((one) => rows.some((row) => row.group === one)) ?? 'new'; // nothing anywhere
}

/** The chosen lines: what is due first on top, then the newest. */
export function chooseInboxRows(
  rows: readonly InboxRow[],
  choice: InboxChoice,
  user: string | undefined,
): readonly InboxRow[] {
  const { name, whose } = choice;
  const words = plainWords(name);
  const group = shownGroup(rows, choice);
  return rows
    .filter(
      (row) =>
        (words.length > 0 ? nameHasWords(row.name, words) : isInGroup(row, group)) &&
        (whose === 'all' || (row.handler !== undefined && row.handler.reference === user)),
    )
    .toSorted((one, other) => byDaysLeft(one, other) || compareSent(one.sentAt, other.sentAt));
}

function isInGroup(row: InboxRow, group: InboxGroup | 'messages'): boolean {
  return group === 'messages' ? row.news > 0 : row.group === group;
}

/** What no norm counts for comes after what is due. */
function byDaysLeft(one: InboxRow, other: InboxRow): number {
  if (one.daysLeft === undefined || other.daysLeft === undefined)
    return Number(one.daysLeft === undefined) - Number(other.daysLeft === undefined);
  return one.daysLeft - other.daysLeft;
}
