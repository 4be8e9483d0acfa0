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
  payload: z._default(z.array(z.looseObject({ contentString: z.optional(z.string()) })), []),
});

/** A Communication with what it hangs on, as `Type/id`. */
export type SentMessage = Message & { readonly on: readonly string[] };

const notSent: readonly string[] = ['preparation', 'not-done', 'entered-in-error'];

/** FHIR Communication of this patient → message; one that was never sent, or has no text, is left out. */
export function readCommunication(json: unknown, patient: string): Entry<SentMessage> {
  const parsed = communicationSchema.safeParse(json);
  if (!parsed.success) return unreadable(parsed.error);

  const { id, status, subject, basedOn, about, sent, received, sender, payload } = parsed.data;
  if (!mayBeOf(patient, subject)) return { kind: 'unreadable', detail: 'subject: another patient' };
  const text = payload.flatMap(({ contentString }) => contentString?.trim() || []).join('\n'); // attachments are not read
  if (notSent.includes(status) || text === '') return leftOut;

  return read({
    id: `Communication/${id}`,
    at: sent ?? received,
    author: sender?.display ?? '',
    text,
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
