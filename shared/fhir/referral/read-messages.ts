import { toSortKey } from '../../domain/feedback/newest-first.ts';
import type { Message } from '../../domain/referral/referral.ts';
import { keyToken, pointedAt, type Reference, typeAndIdAt, typeInReference } from '../element/datatypes.ts';
import { isSameReference, type NamesByReference, readName } from '../element/names.ts';
import { listWorkplaces, type Workplaces } from '../server/workplaces.ts';
import type { SentMessage } from './read-communication.ts';
import type { FhirTask } from './task-schema.ts';

/**
 * All messages of one referral: notes at the Task, and Communications that are about it themselves or by their
 * thread (`byThread`). Doubles are for the timeline to see.
 */
export function selectMessages(
  task: FhirTask,
  request: Order | undefined,
  communications: readonly SentMessage[],
  { names, workplaces }: Lookups,
): readonly Message[] {
  const parties = { ...readParties(task, request), workplaces };
  const keys = [...task.identifier, task.groupIdentifier].flatMap((one) => keyToken(one) ?? []); // others' identifiers
  const subjects = [`Task/${task.id}`, ...pointedAt(task.focus ? [task.focus] : []), ...keys];
  return [...notesOf(task, parties, names), ...sentAbout(subjects, communications, parties, names)];
}

/** The Communications about these things (`Task/12`, `ServiceRequest/3`), between these parties. */
export function sentAbout(
  subjects: readonly string[],
  communications: readonly SentMessage[],
  parties: Parties,
  names: NamesByReference,
): readonly Message[] {
  const about = communications
    .filter(({ on, standing }) => standing === 'message' && on.some((one) => subjects.includes(one)))
    .map((communication) => ({ communication, from: sideOf(communication.sender, parties) }));
  return about
    .filter(({ communication }) => !isHeader(communication, about))
    .map(({ communication: { id, at, dated, text, documents, supplement, sender }, from }): Message => {
      return { id, at, dated, text, documents, supplement, from, author: authorOf(sender, parties, names) };
    });
}

type Sided = { readonly communication: SentMessage; readonly from: Message['from'] };

/**
 * Whether a Communication only holds a thread together: nothing is seen of its content, and the coach wrote a message
 * that is part of it, not before it. Where its content is not asked for the same holds of the head of a thread: that
 * message is the news. What is itself a part of something was written, whatever is part of it.
 */
function isHeader({ id, at, content, partOf }: SentMessage, all: readonly Sided[]): boolean {
  if (content === 'some' || (content === 'not-asked' && partOf.length > 0)) return false;
  return all.some(
    ({ communication: child, from }) =>
      from !== 'practice' &&
      child.partOf.includes(id) &&
      (at === undefined || child.at === undefined || toSortKey(child.at) >= toSortKey(at)),
  );
}

/** What of a ServiceRequest tells who a referral is between. */
type Order = {
  readonly performer: readonly Reference[];
  readonly requester?: Reference | undefined;
};

/** Who a referral is between, by their references, and where people work as far as that was looked up. */
export type Parties = {
  readonly coach: readonly Reference[];
  readonly practice: readonly Reference[];
  readonly workplaces: Workplaces;
};

/** What is known of references beside the resources that hold them. */
export type Lookups = { readonly names: NamesByReference; readonly workplaces: Workplaces };

/** Nothing was looked up. */
export const noLookups: Lookups = { names: new Map(), workplaces: new Map() };

/** Those whose side the references alone do not tell: where they work has to be looked up. */
export function undecidedSenders(
  senders: readonly (Reference | undefined)[],
  parties: Omit<Parties, 'workplaces'>,
): readonly Reference[] {
  const told = [...parties.coach, ...parties.practice];
  const isTold = (sender: Reference) => told.some((one) => isSameReference(one, sender));
  return senders.flatMap((sender) => (sender === undefined || isTold(sender) ? [] : [sender]));
}

/** Who a referral is between, by its Task and its order. */
export function readParties(task: FhirTask, request: Order | undefined): Omit<Parties, 'workplaces'> {
  return {
    coach: [task.owner, ...(request?.performer ?? [])].filter((one) => one !== undefined), // a Task may stand alone
    practice: [task.requester, request?.requester].filter((one) => one !== undefined),
  };
}

/**
 * Who wrote, as far as references tell: one of the two themselves, or somebody who works nowhere but where the requester
 * does. Where that is not known, a person of the same kind as the requester, but another, is not the practice.
 */
export function sideOf(
  sender: Reference | undefined,
  { coach, practice, workplaces }: Parties,
): Message['from'] {
  if (coach.some((one) => isSameReference(one, sender))) return 'coach';
  if (practice.some((one) => isSameReference(one, sender))) return 'practice';
  const ours = practice.flatMap((one) => listWorkplaces(one, workplaces));
  const theirs = listWorkplaces(sender, workplaces);
  if (theirs.length > 0 && theirs.every((place) => ours.includes(place))) return 'practice';
  const named = typeAndIdAt(sender?.reference);
  if (practice.some(({ reference }) => typeAndIdAt(reference) === named)) return 'unknown'; // this server's, or another's
  const type = typeIn(sender);
  return type !== undefined && practice.some((one) => typeIn(one) === type) ? 'coach' : 'unknown';
}

function typeIn(one: Reference | undefined): string | undefined {
  return typeInReference(one?.reference);
}

function authorOf(
  sender: Reference | undefined,
  { coach, practice }: Pick<Parties, 'coach' | 'practice'>,
  names: NamesByReference,
): string {
  const same = [...coach, ...practice].filter((one) => isSameReference(one, sender));
  return [sender, ...same].map((one) => readName(one, names)).find(Boolean) ?? ''; // no one tells
}

function notesOf({ id, note }: FhirTask, parties: Parties, names: NamesByReference): readonly Message[] {
  return note.flatMap(({ text, time, authorString, authorReference }, index): readonly Message[] => {
    const words = text?.trim();
    if (!words) return [];
    return [
      {
        id: `Task/${id}#note-${index}`,
        at: time,
        dated: 'on',
        author: authorString ?? authorOf(authorReference, parties, names),
        from: sideOf(authorReference, parties),
        text: words,
        documents: [],
        supplement: undefined,
      },
    ];
  });
}
