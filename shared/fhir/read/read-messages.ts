import type { Message } from '../../domain/referral/referral.ts';
import { z } from '../../zod.ts';
import { mayBeOf, referenceSchema, relativeReference } from './datatypes.ts';
import { type Entry, leftOut, read, unreadable } from './entry.ts';
import type { FhirTask } from './task-schema.ts';

const communicationSchema = z.looseObject({
  id: z.string(),
  status: z.string(),
  subject: z.optional(referenceSchema),
  basedOn: z._default(z.array(referenceSchema), []),
  about: z._default(z.array(referenceSchema), []),
  sent: z.optional(z.string()),
  received: z.optional(z.string()),
  sender: z.optional(referenceSchema),
  payload: z._default(
    z.array(
      z.looseObject({
        contentString: z.optional(z.string()),
        contentAttachment: z.optional(z.looseObject({ title: z.optional(z.string()) })),
      }),
    ),
    [],
  ),
});

/** A Communication with what it hangs on, as `Type/id`. */
export type SentMessage = Message & { readonly on: readonly string[] };

/** States of a Communication that never reached anybody. */
export const notSent: readonly string[] = ['preparation', 'not-done', 'entered-in-error'];

/** FHIR Communication of this patient → message; one that was never sent, or has no text, is left out. */
export function readCommunication(json: unknown, patient: string): Entry<SentMessage> {
  const parsed = communicationSchema.safeParse(json);
  if (!parsed.success) return unreadable(parsed.error);

  const { id, status, subject, basedOn, about, sent, received, sender, payload } = parsed.data;
  if (!mayBeOf(patient, subject)) return { kind: 'unreadable', detail: 'subject: another patient' };
  const text = payload.flatMap(lineOf).join('\n');
  if (notSent.includes(status) || text === '') return leftOut;

  return read({
    id: `Communication/${id}`,
    at: sent ?? received,
    author: sender?.display ?? '',
    text,
    on: [...basedOn, ...about].flatMap(({ reference }) => relativeReference(reference) ?? []), // by identifier only: not ours to match
  });
}

type Payload = z.output<typeof communicationSchema>['payload'][number];

/** An attachment is not opened here, but that it came must not go unseen. */
function lineOf({ contentString, contentAttachment }: Payload): string | readonly [] {
  if (contentString?.trim()) return contentString.trim();
  return contentAttachment === undefined
    ? []
    : ['Bijlage', contentAttachment.title?.trim()].filter(Boolean).join(': ');
}

/** That somebody wrote, and when, on what; its words are not asked for where a list only shows that there is news. */
export function readMessageSeen(json: unknown): Entry<SentMessage> {
  const parsed = communicationSchema.safeParse(json);
  if (!parsed.success) return unreadable(parsed.error);

  const { id, status, basedOn, about, sent, received, sender } = parsed.data;
  if (notSent.includes(status)) return leftOut;
  const name = `Communication/${id}`;
  return read({
    id: name,
    at: sent ?? received,
    author: sender?.display ?? '',
    text: name, // a message without text would count as none
    on: [...basedOn, ...about].flatMap(({ reference }) => relativeReference(reference) ?? []), // by identifier only: not ours to match
  });
}

/** All messages of one referral: notes at the Task and Communications. Doubles are for the timeline to see. */
export function messagesOf(task: FhirTask, communications: readonly SentMessage[]): readonly Message[] {
  const subjects = [`Task/${task.id}`, relativeReference(task.focus?.reference)];
  const sent = communications
    .filter(({ on }) => on.some((reference) => subjects.includes(reference)))
    .map(({ on: _on, ...message }) => message);
  return [...notesOf(task), ...sent];
}

function notesOf({ id, note }: FhirTask): readonly Message[] {
  return note.flatMap(({ text, time, authorString, authorReference }, index) => {
    const words = text?.trim();
    const author = authorString ?? authorReference?.display ?? ''; // an author may be a bare reference
    return words ? [{ id: `Task/${id}#note-${index}`, at: time, author, text: words }] : [];
  });
}
