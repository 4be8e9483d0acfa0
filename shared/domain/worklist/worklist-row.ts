import type { CalendarRules } from '../calendar/calendar-rules.ts';
import { daysSince, isOldDraft } from '../drafts/draft-age.ts';
import type { FirstContact } from '../feedback/first-contact.ts';
import { type Headline, referralHeadline } from '../feedback/headline.ts';
import { type StepId, stepIds } from '../feedback/steps.ts';
import { buildTimeline } from '../feedback/timeline.ts';
import type { CareUser } from '../people/care-user.ts';
import type { ListedPatient, WorklistItem } from './worklist-item.ts';

/** One line of the worklist. */
export type WorklistRow = {
  readonly id: string;
  readonly patient: ListedPatient | undefined;
  readonly kind: 'sent' | 'draft' | 'ready';
  /** Who referred, or who has the draft. */
  readonly by: string;
  /** Who began the draft, when that is somebody else. */
  readonly preparedBy: string;
  readonly coach: string;
  /** What its organisation is known by: the reference, and the name where there is none. */
  readonly coachKey: string;
  readonly step: StepId;
  readonly headline: Headline;
  /** Calendar days since sending, or since a draft was begun; undefined: not known. */
  readonly days: number | undefined;
  readonly contact: FirstContact;
  /** `unknown`: nothing new was seen, and not all messages could be read. */
  readonly news: 'new' | 'read' | 'unknown';
  readonly whose: 'mine' | 'others';
  /** A draft that lies longer than the practice wants. */
  readonly age: 'old' | 'fine';
};

/** What a list is seen against. */
export type WorklistView = {
  readonly now: Temporal.Instant;
  readonly today: Temporal.PlainDate;
  readonly rules: CalendarRules;
  readonly contactWorkingDays: number;
  readonly draftMaxDays: number;
  readonly user: Pick<CareUser, 'reference' | 'roleReference'>;
  /** ISO instants by Task id. */
  readonly readUntil: Readonly<Record<string, string>>;
};

/** Items → lines: all that is open, and what ended while this user has not read how. */
export type RowReader = (items: readonly WorklistItem[], view: WorklistView) => readonly WorklistRow[];

/** Works out lines, and only those anew of which something changed: a list is read again every minute. */
export function createRowReader(): RowReader {
  const known = new WeakMap<WorklistItem, { readonly seenAs: string } & ReturnType<typeof toRow>>();

  return (items, view) =>
    items.flatMap((item) => {
      const seenAs = JSON.stringify([view.today, view.user, view.readUntil[item.referral.taskId]]);
      const before = known.get(item);
      const line = before?.seenAs === seenAs ? before : { seenAs, ...toRow(item, view) };
      known.set(item, line);
      return line.isOver && line.row.news !== 'new' ? [] : [line.row];
    });
}

function toRow(item: WorklistItem, view: WorklistView) {
  const { referral, patient, by, preparedBy, stage } = item;
  const { user, today, draftMaxDays, readUntil } = view;
  const timeline = buildTimeline(referral, { ...view, readUntil: readUntil[referral.taskId] });
  const isDraft = referral.status === 'draft';
  const isMine = by.reference !== '' && [user.reference, user.roleReference].includes(by.reference);
  const row: WorklistRow = {
    id: referral.taskId,
    patient,
    kind: isDraft ? (stage === 'ready' ? 'ready' : 'draft') : 'sent',
    by: by.name,
    preparedBy: isDraft && preparedBy.name !== by.name ? preparedBy.name : '',
    coach: referral.coach,
    coachKey: referral.coachReference ?? referral.coach,
    step: timeline.steps.find(({ status }) => status === 'current')?.id ?? lastStep, // all done: the last one
    headline: referralHeadline(timeline),
    days: daysSince(referral.sentAt, today),
    contact: timeline.contact,
    news: timeline.newCount > 0 ? 'new' : isDraft ? 'read' : newsLeft(referral),
    whose: isMine ? 'mine' : 'others',
    age: isDraft && isOldDraft(referral.sentAt, today, draftMaxDays) ? 'old' : 'fine',
  };
  return { row, isOver: timeline.ended !== undefined };
}

/** Nothing new was seen; a message that could not be read may be. */
function newsLeft({ messagesUnknown }: WorklistItem['referral']): 'read' | 'unknown' {
  return messagesUnknown === undefined ? 'read' : 'unknown';
}

const lastStep: StepId = stepIds[5];
