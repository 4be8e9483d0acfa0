import { z } from '../../zod.ts';
import { extensions, worSystems } from '../element/codes.ts';
import { extensionSchema, identifierSchema, mayConcern, referenceSchema } from '../element/datatypes.ts';
import { leftOut, type ParsedEntry, read, unreadable } from '../server/parsed-entry.ts';

const basicSchema = z.looseObject({
  id: z.string(),
  identifier: z._default(z.array(identifierSchema), []),
  extension: z._default(z.array(extensionSchema), []),
  subject: z.optional(referenceSchema),
  author: z.optional(referenceSchema),
});

/** A read mark as the server has it; `author`: reference of whose it is, undefined where it does not say. */
export type KeptMark = {
  readonly id: string;
  readonly key: string;
  readonly author: string | undefined;
  readonly until: string;
};

/** FHIR Basic of this patient (undefined: of anybody) → read mark; any other Basic is left out. */
export function readReadMark(json: unknown, patient: string | undefined): ParsedEntry<KeptMark> {
  const parsed = basicSchema.safeParse(json);
  if (!parsed.success) return unreadable(parsed.error);

  const { id, identifier, extension, subject, author } = parsed.data;
  const key = identifier.find(({ system }) => system === worSystems.readMark)?.value;
  const until = extension.find(({ url }) => url === extensions.readUntil)?.valueInstant;
  const isOfPatient = patient === undefined || mayConcern(patient, subject);
  const isMark = key !== undefined && until !== undefined && isOfPatient;
  return isMark ? read({ id, key, author: author?.reference, until }) : leftOut;
}
