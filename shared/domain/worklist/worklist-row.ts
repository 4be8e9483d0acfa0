import type { CalendarRules } from '../calendar/calendar-rules.ts';
import { readPartialDate, toFirstInstant } from '../calendar/partial-date.ts';
import { daysSince, isOldDraft } from '../drafts/draft-age.ts';
import type { FirstContact } from '../feedback/first-contact.ts';
import { referralHeadline } from '../feedback/headline.ts';
import { type Readings, readUntilFor } from '../feedback/news.ts';
import { type Headline, type StepId, stepIds } from '../feedback/referral-states.ts';
import { buildTimeline, type TimelineEntry } from '../feedback/timeline.ts';
import { type CareUser, referencesOf } from '../people/care-user.ts';
import type { Message, Referral } from '../referral/referral.ts';
import type { Attention, RowKind } from './list-words.ts';
import type { ListedPatient, WorklistItem } from './worklist-item.ts';

/** That somebody of the practice phoned the coach: ISO date, and a name that may be empty. */
export type CallNote = { readonly on: string; readonly by: string };

/** What a message says; the list asks it of what no one read yet, and of nothing else. */
export type MessageWords = Pick<Message, 'text' | 'documents'>;

/** One line of the worklist. */
export type WorklistRow = {
  readonly id: string;
  readonly patient: ListedPatient | undefined;
  readonly kind: RowKind;
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
  /** What the coach wrote and no one has to have read yet, newest first. */
  readonly unread: readonly TimelineEntry[];
  /** Ids of the messages among them of which the words are still to be read. */
  readonly wordless: readonly string[];
  /** ISO instant to keep once `unread` was read; undefined: nothing is new, or not all of it could be read here. */
  readonly readMark: string | undefined;
  /** The last time somebody phoned the coach about it. */
  readonly called: CallNote | undefined;
  readonly attention: Attention;
  readonly whose: 'mine' | 'others';
  /** A draft that lies longer than the practice wants. */
  readonly age: 'old' | 'fine';
};

/** What a list is seen against. */
export type WorklistView = Readings & {
  readonly now: Temporal.Instant;
  readonly today: Temporal.PlainDate;
  readonly rules: CalendarRules;
  readonly contactWorkingDays: number;
  readonly draftMaxDays: number;
  readonly user: Pick<CareUser, 'reference' | 'roleReference'>;
  readonly calls: Readonly<Record<string, CallNote>>;
  /** By id of the message. */
  readonly words: Readonly<Record<string, MessageWords>>;
  /** ISO instant: messages from before it were not asked for. */
  readonly messagesSince: string;
};

/** Items → lines: all that is open, and what ended with something that is still to be read. */
export type RowReader = (items: readonly WorklistItem[], view: WorklistView) => readonly WorklistRow[];

/** Works out lines, and only those anew of which something changed: a list is read again every minute. */
export function createRowReader(): RowReader {
  const known = new WeakMap<WorklistItem, { readonly seenAs: string } & ReturnType<typeof toRow>>();

  return (items, view) =>
    items.flatMap((item) => {
      const seenAs = JSON.stringify([view.today, view.user, view.messagesSince, notesOn(item, view)]);
      const before = known.get(item);
      const line = before?.seenAs === seenAs ? before : { seenAs, ...toRow(item, view) };
      known.set(item, line);
      return line.isOver && line.row.news !== 'new' ? [] : [line.row];
    });
}

function notesOn(
  { referral: { taskId, messages } }: WorklistItem,
  { readUntil, readByColleagues, calls, words }: WorklistView,
) {
  const read = messages.map(({ id }) => words[id]);
  return [readUntil[taskId], readByColleagues[taskId], calls[taskId], read];
}

function toRow(item: WorklistItem, view: WorklistView) {
  const { patient, by, preparedBy, stage } = item;
  const { user, today, draftMaxDays } = view;
  const referral = withWords(item.referral, view.words);
  const names = referencesOf(user);
  const isMine = names.includes(by.reference);
  const timeline = buildTimeline(referral, {
    ...view,
    readUntil: readUntilFor({ ...referral, referrerReference: by.reference || undefined }, names, view),
  });
  const isDraft = referral.status === 'draft';
  const unread = timeline.entries.filter(({ isNew }) => isNew);
  const wordless = unread.length === 0 ? [] : referral.messages.filter((one) => lacksWords(one, view));
  const isAllSeen = wordless.length === 0 && isWholeSince(referral, view.messagesSince);
  const row: Omit<WorklistRow, 'attention'> = {
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
    news: unread.length > 0 ? 'new' : isDraft ? 'read' : newsLeft(referral),
    unread,
    wordless: wordless.map(({ id }) => id),
    readMark: unread.length > 0 && isAllSeen ? timeline.readMark : undefined,
    called: view.calls[referral.taskId],
    whose: isMine ? 'mine' : 'others',
    age: isDraft && isOldDraft(referral.sentAt, today, draftMaxDays) ? 'old' : 'fine',
  };
  return { row: { ...row, attention: attentionOf(row, referral) }, isOver: timeline.ended !== undefined };
}

function attentionOf(
  { contact, news, kind }: Pick<WorklistRow, 'contact' | 'news' | 'kind'>,
  { messagesUnknown }: Referral,
): Attention {
  if (contact.status === 'late') return 'late';
  if (news === 'new') return 'message';
  if (kind === 'ready') return 'ready';
  // Reading again may help. A server without messages would put every line here for good: the list says it once instead.
  return news === 'unknown' && messagesUnknown !== 'not-offered' ? 'unread' : 'none';
}

function withWords(referral: Referral, words: WorklistView['words']): Referral {
  if (!referral.messages.some(({ id }) => id in words)) return referral;
  return { ...referral, messages: referral.messages.map((one) => ({ ...one, ...words[one.id] })) };
}

/** Its words are not asked for with the list, and did not come yet. */
function lacksWords({ id, from, text, documents }: Message, { words }: WorklistView): boolean {
  return from !== 'practice' && text === '' && documents.length === 0 && !(id in words);
}

/** Whether every message about it was asked for and read: a mark of reading must not pass one that was not. */
function isWholeSince({ messagesUnknown, sentAt }: Referral, since: string): boolean {
  const sent = readPartialDate(sentAt);
  if (messagesUnknown !== undefined || sent === undefined) return false; // without a date it is not known
  return toFirstInstant(sent).epochMilliseconds >= Date.parse(since);
}

/** Nothing new was seen; a message that could not be read may be. */
function newsLeft({ messagesUnknown }: WorklistItem['referral']): 'read' | 'unknown' {
  return messagesUnknown === undefined ? 'read' : 'unknown';
}

const lastStep: StepId = stepIds[5];
