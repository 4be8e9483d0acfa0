import type { Basic } from 'fhir/r4';
import type { PatientId } from '../../domain/record/patient.ts';
import { z } from '../../zod.ts';
import { extensions, worSystems } from '../element/codes.ts';
import {
  extensionSchema,
  identifierSchema,
  referenceSchema,
  relativeReference,
} from '../element/datatypes.ts';
import { leftOut, type ParsedEntry, read, unreadable } from '../server/parsed-entry.ts';
import { readMarkKey } from './to-read-mark.ts';

/** Code of the Basic resources that keep when somebody phoned a coach (docs/adr/0018-notes-of-our-own.md). */
export const callNoteCode = 'call-note';

/** The last time one user phoned about one referral. */
type OwnCallNote = {
  readonly patient: PatientId;
  readonly user: string;
  readonly taskId: string;
  /** ISO date; undefined: taken back. */
  readonly on: string | undefined;
  /** Name of the user; may be empty. */
  readonly by: string;
};

/** OwnCallNote → Basic. One that was taken back stays, without a day: R4 gives Basic no state to end it with. */
export function toCallNote({ patient, user, taskId, on, by }: OwnCallNote): Basic {
  return {
    resourceType: 'Basic',
    identifier: [{ system: worSystems.callNote, value: readMarkKey(user, taskId) }],
    ...(on !== undefined && { extension: [{ url: extensions.calledOn, valueDate: on }] }),
    code: { coding: [{ system: worSystems.bookkeeping, code: callNoteCode }] },
    subject: { reference: `Patient/${patient}` },
    author: { reference: user, ...(by !== '' && { display: by }) },
  };
}

const noteSchema = z.looseObject({
  id: z.string(),
  identifier: z._default(z.array(identifierSchema), []),
  extension: z._default(z.array(extensionSchema), []),
  author: z.optional(referenceSchema),
});

/** A call note as the server has it. */
export type StoredCallNote = {
  readonly id: string;
  readonly taskId: string;
  /** Reference of who wrote it. */
  readonly author: string;
  readonly by: string;
  readonly on: string | undefined;
};

/** FHIR Basic → call note; any other Basic is left out. */
export function readCallNote(json: unknown): ParsedEntry<StoredCallNote> {
  const parsed = noteSchema.safeParse(json);
  if (!parsed.success) return unreadable(parsed.error);

  const { id, identifier, extension, author } = parsed.data;
  const key = identifier.find(({ system }) => system === worSystems.callNote)?.value;
  const reference = author?.reference;
  const user = relativeReference(reference);
  if (key === undefined || reference === undefined || user === undefined) return leftOut;
  const prefix = readMarkKey(user, '');
  if (!key.startsWith(prefix)) return leftOut; // of somebody else than it says
  const on = extension.find(({ url }) => url === extensions.calledOn)?.valueDate;
  return read({ id, taskId: key.slice(prefix.length), author: reference, by: author?.display ?? '', on }); // no name told
}
