import { type Failure, FailureError } from '../../domain/failure.ts';
import { z } from '../../zod.ts';
import { worSystems } from '../codes.ts';
import { identifierSchema, mayBeOf, referenceSchema } from '../read/datatypes.ts';
import { typeOf } from '../read/entry.ts';
import { type Found, searchAll } from '../search-pages.ts';
import type { FhirTransport } from '../transport.ts';
import { type Versioned, versionedIn } from './versioned.ts';

/** What a server has under a key, or why it cannot be told now. */
export type FoundByKey =
  | { readonly kind: 'answered'; readonly found: readonly Versioned[] }
  | { readonly kind: 'unanswered'; readonly failure: Failure };

/** Resources of one type under one key of ours. */
export type Keyed = {
  readonly type: string;
  readonly key: string;
  /** Another identifier system than that of referrals. */
  readonly system?: string | undefined;
  /** Id of the patient they must be about; undefined for a Patient itself. */
  readonly patient: string | undefined;
};

/** The condition under which no second one is made: for If-None-Exist, and to search with. */
export function conditionOf({ key, system = worSystems.referral }: Pick<Keyed, 'key' | 'system'>): string {
  return `identifier=${encodeURIComponent(`${system}|${key}`)}`;
}

const keyedSchema = z.looseObject({
  id: z.string(),
  identifier: z._default(z.array(identifierSchema), []),
  for: z.optional(referenceSchema),
  subject: z.optional(referenceSchema),
  patient: z.optional(referenceSchema),
});

/**
 * What is stored under a key. A server that ignores the search parameter answers with everything it has, so the
 * identifier is compared here again. Throws `wrong-patient` when something under the key is about another patient.
 */
export async function findByKey(
  transport: FhirTransport,
  keyed: Keyed,
  signal?: AbortSignal,
): Promise<FoundByKey> {
  const { type, key, patient, system = worSystems.referral } = keyed;
  const answer = await search(transport, `${type}?${conditionOf(keyed)}`, signal);
  if (answer.kind === 'failed') return { kind: 'unanswered', failure: answer.failure };

  const ours = answer.resources
    .filter((resource) => typeOf(resource) === type)
    .flatMap((resource) => {
      const { data } = keyedSchema.safeParse(resource); // without an id it cannot be one of ours
      const isUnderKey = data?.identifier.some((one) => one.system === system && one.value === key);
      return data && isUnderKey ? [{ ...data, versioned: versionedIn(resource, type) }] : [];
    });
  if (patient !== undefined && ours.some((one) => !mayBeOf(patient, one.for ?? one.subject ?? one.patient))) {
    throw new FailureError({ kind: 'wrong-patient' });
  }
  if (ours.length === 0 && answer.kind === 'some') {
    return { kind: 'unanswered', failure: { kind: 'unreadable', what: type, detail: 'incomplete search' } };
  }
  return { kind: 'answered', found: ours.map(({ versioned }) => versioned) };
}

/** An expired session is, here, one more reason why it cannot be told. */
async function search(transport: FhirTransport, query: string, signal?: AbortSignal): Promise<Found> {
  try {
    return await searchAll(transport, query, signal);
  } catch (thrown) {
    if (thrown instanceof FailureError) return { kind: 'failed', failure: thrown.failure };
    throw thrown;
  }
}
