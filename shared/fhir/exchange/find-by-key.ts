import { type Failure, FailureError } from '../../domain/failure.ts';
import { z } from '../../zod.ts';
import { worSystems } from '../codes.ts';
import { identifierSchema, mayBeOf, referenceSchema } from '../read/datatypes.ts';
import { typeOf } from '../read/entry.ts';
import { type Found, searchAll } from '../search-pages.ts';
import type { FhirTransport } from '../transport.ts';
import { sameIdentifier } from '../write/wor-identifier.ts';

/** What the exchange has under a key, or that it cannot be asked now. */
type Standing =
  /** `drafts`: those of them that nobody sent yet. */
  | { readonly kind: 'answered'; readonly ids: readonly string[]; readonly drafts: readonly string[] }
  | { readonly kind: 'unanswered'; readonly failure: Failure };

/** At least one. */
export type SomeIds = readonly [string, ...string[]];

/** Whether there is anything at all. */
export function isSome(ids: readonly string[]): ids is SomeIds {
  return ids.length > 0;
}

const keyedSchema = z.looseObject({
  id: z.string(),
  status: z.optional(z.string()),
  identifier: z._default(z.array(identifierSchema), []),
  for: z.optional(referenceSchema),
  subject: z.optional(referenceSchema),
  patient: z.optional(referenceSchema),
});

/** What to look for: resources of one type under one key, of one patient. */
export type Keyed = { readonly type: string; readonly key: string; readonly patient: string };

/**
 * The ids of what stands under a key. A server that ignores the search parameter answers with everything it has, so
 * the identifier is looked at again here; a key that stands for another patient stops everything.
 */
export async function findByKey(transport: FhirTransport, { type, key, patient }: Keyed): Promise<Standing> {
  const found = await search(transport, `${type}?${sameIdentifier(key)}`);
  if (found.kind === 'failed') return { kind: 'unanswered', failure: found.failure };

  const keyed = found.resources
    .filter((resource) => typeOf(resource) === type)
    .flatMap((resource) => keyedSchema.safeParse(resource).data ?? []) // without an id it cannot be one of ours
    .filter(({ identifier }) =>
      identifier.some((one) => one.system === worSystems.referral && one.value === key),
    );
  if (keyed.some((one) => !mayBeOf(patient, one.for ?? one.subject ?? one.patient))) {
    throw new FailureError({ kind: 'wrong-patient' });
  }
  if (keyed.length === 0 && found.kind === 'some') {
    return { kind: 'unanswered', failure: { kind: 'unreadable', what: type, detail: 'incomplete search' } };
  }
  return {
    kind: 'answered',
    ids: keyed.map(({ id }) => id),
    drafts: keyed.filter(({ status }) => status === 'draft').map(({ id }) => id),
  };
}

/** An expired session is, here, one more reason why it cannot be told. */
async function search(transport: FhirTransport, query: string): Promise<Found> {
  try {
    return await searchAll(transport, query);
  } catch (thrown) {
    if (thrown instanceof FailureError) return { kind: 'failed', failure: thrown.failure };
    throw thrown;
  }
}
