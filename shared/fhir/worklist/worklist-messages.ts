import { entriesRead, type Knowledge, known, unknown } from '../../domain/knowledge.ts';
import type { Message } from '../../domain/referral/referral.ts';
import { type WorklistItem, withMessages } from '../../domain/worklist/worklist-item.ts';
import { worSystems } from '../element/codes.ts';
import { keyToken, type Reference } from '../element/datatypes.ts';
import { byThread, readMessageSeen, type SentMessage } from '../referral/read-communication.ts';
import { type Lookups, sentAbout, sideOf, undecidedSenders } from '../referral/read-messages.ts';
import { readList } from '../server/parsed-entry.ts';
import type { Found } from '../server/search-pages.ts';
import type { Workplaces } from '../server/workplaces.ts';

/** What was found → messages with what each hangs on. */
export function messagesIn(found: Found): Knowledge<readonly SentMessage[]> {
  const messages = readList(found, 'Communication', readMessageSeen);
  return messages.known
    ? known(byThread(messages.value))
    : unknown(messages.why, byThread(entriesRead(messages)));
}

/**
 * Lines with the messages about them, and with why there may be more. A line that stays as it was stays the same
 * object, so that it is not worked out anew.
 */
export function addMessages(
  items: readonly WorklistItem[],
  written: Knowledge<readonly SentMessage[]>,
  lookups: Lookups,
): readonly WorklistItem[] {
  const messagesOn = groupBySubject(entriesRead(written));
  const messagesUnknown = written.known ? undefined : written.why;
  return items.map((item) => {
    const withThem = withMessages(item, messagesAbout(item, messagesOn, lookups));
    const isSame = withThem.referral.messagesUnknown === messagesUnknown;
    return isSame ? withThem : { ...withThem, referral: { ...withThem.referral, messagesUnknown } };
  });
}

function messagesAbout(
  item: WorklistItem,
  messagesOn: ReadonlyMap<string, readonly SentMessage[]>,
  lookups: Lookups,
): readonly Message[] {
  const { taskId, request, key } = item.referral;
  const byKey = keyToken({ system: worSystems.referral, value: key });
  const subjects = [`Task/${taskId}`, request, byKey].flatMap((one) => one ?? []); // no request, or not our key
  const on = [...new Set(subjects.flatMap((subject) => messagesOn.get(subject) ?? []))]; // nothing written there
  return sentAbout(subjects, on, { ...partiesOn(item), workplaces: lookups.workplaces }, lookups.names);
}

function partiesOn({ referral: { coachReference }, by, preparedBy }: WorklistItem) {
  return {
    coach: coachReference === undefined ? [] : [{ reference: coachReference }],
    practice: [by, preparedBy].filter(({ reference }) => reference !== ''),
  };
}

/** Whether somebody surely belongs to the practice that a line is of. */
export function isOfPractice(person: Reference, item: WorklistItem, workplaces: Workplaces): boolean {
  return sideOf(person, { ...partiesOn(item), workplaces }) === 'practice';
}

/**
 * Of whom it must be known where they work, to tell a colleague from a coach, among who sent messages and who wrote
 * notes; none where all is told.
 */
export function peopleToPlace(
  items: readonly WorklistItem[],
  messages: readonly SentMessage[],
  writers: readonly Reference[],
): readonly Reference[] {
  const parties = items.map(partiesOn);
  const practice = parties.flatMap((one) => one.practice);
  const undecided = undecidedSenders([...messages.map(({ sender }) => sender), ...writers], {
    coach: parties.flatMap(({ coach }) => coach),
    practice,
  });
  return undecided.length === 0 ? [] : [...undecided, ...practice];
}

function groupBySubject(written: readonly SentMessage[]): ReadonlyMap<string, readonly SentMessage[]> {
  const bySubject = new Map<string, SentMessage[]>();
  for (const message of written) {
    for (const subject of message.on) {
      const there = bySubject.get(subject);
      if (there) there.push(message);
      else bySubject.set(subject, [message]);
    }
  }
  return bySubject;
}
