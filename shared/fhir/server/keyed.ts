import type { FhirResource } from 'fhir/r4';
import { type Failure, FailureError } from '../../domain/failure.ts';
import { z } from '../../zod.ts';
import { worSystems } from '../element/codes.ts';
import { identifierSchema, mayConcern, referenceSchema, typeAndIdAt } from '../element/datatypes.ts';
import { readResourceType } from './parsed-entry.ts';
import { type Found, searchAll } from './search-pages.ts';
import type { FhirResponse, FhirTransport } from './transport.ts';
import {
  type NotMade,
  unreadableAnswer,
  type Versioned,
  versionedIn,
  type WriteResult,
  writeOnce,
} from './versioned.ts';

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
  /** Id of the patient they must be about, or all ids that a server has for the patient; undefined for a Patient itself. */
  readonly patient: string | readonly string[] | undefined;
};

/** The condition under which no second one is made: for If-None-Exist, and to search with. */
export function toSearchCondition({
  key,
  system = worSystems.referral,
}: Pick<Keyed, 'key' | 'system'>): string {
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
  const { key, ...rest } = keyed;
  const answer = await findByKeys(transport, { ...rest, keys: [key] }, signal);
  if (answer.kind === 'unanswered') return answer;
  return { kind: 'answered', found: answer.found.get(key) ?? [] };
}

/** The same for several keys in one search; a key that nothing is under has an empty list. */
export async function findByKeys(
  transport: FhirTransport,
  {
    type,
    keys,
    patient,
    system = worSystems.referral,
  }: Omit<Keyed, 'key'> & { readonly keys: readonly string[] },
  signal?: AbortSignal,
): Promise<
  | { readonly kind: 'answered'; readonly found: ReadonlyMap<string, readonly Versioned[]> }
  | Extract<FoundByKey, { kind: 'unanswered' }>
> {
  const wanted = keys.map((key) => encodeURIComponent(`${system}|${key}`)).join(',');
  const answer = await search(transport, `${type}?identifier=${wanted}`, signal);
  if (answer.kind === 'failed') return { kind: 'unanswered', failure: answer.failure };

  const ours = answer.resources
    .filter((resource) => readResourceType(resource) === type)
    .flatMap((resource) => {
      const { data } = keyedSchema.safeParse(resource); // without an id it cannot be one of ours
      const under = data?.identifier.find((one) => one.system === system && keys.includes(one.value ?? '')); // no key is empty
      return data && under ? [{ ...data, key: under.value, versioned: versionedIn(resource, type) }] : [];
    });
  if (
    patient !== undefined &&
    !ours.every((one) => [patient].flat().some((id) => mayConcern(id, one.for ?? one.subject ?? one.patient)))
  ) {
    throw new FailureError({ kind: 'wrong-patient' });
  }
  const found = new Map(
    keys.map((key) => [key, ours.filter((one) => one.key === key).map(({ versioned }) => versioned)]),
  );
  if (answer.kind === 'partial' && [...found.values()].some((under) => under.length === 0)) {
    return { kind: 'unanswered', failure: { kind: 'unreadable', what: type, detail: 'incomplete search' } };
  }
  return { kind: 'answered', found };
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

/** What came of making sure that something exists once; `NotMade` after a look, where one was possible. */
export type Created =
  | { readonly kind: 'there'; readonly id: string; readonly by: 'us' | 'earlier' }
  | NotMade;

/**
 * Makes a resource unless one is under its key: looks first (some servers ignore If-None-Exist), then creates
 * conditionally (somebody may be ahead of us), and looks again after any doubt.
 */
export async function createOnce(
  transport: FhirTransport,
  keyed: Keyed,
  resource: FhirResource,
  looking: 'demanded' | 'when-allowed' = 'demanded',
): Promise<Created> {
  const before = await findByKey(transport, keyed);
  if (before.kind === 'unanswered' && (looking === 'demanded' || !mayNotLook(before.failure))) {
    return { kind: 'not-made', how: 'refused', failure: before.failure };
  }
  const earlier = before.kind === 'answered' ? thereAlready(before.found, 'earlier') : undefined;
  if (earlier) return earlier;

  const written = await create(transport, keyed, resource, before.kind);
  if (written.kind !== 'done') return lookAgain(transport, keyed, written);
  const id = idIn(written.response, keyed.type);
  return id === undefined
    ? lookAgain(transport, keyed, unreadableAnswer(keyed.type))
    : { kind: 'there', id, by: 'us' };
}

/**
 * Conditionally, so that somebody ahead of us is noticed; plainly at a server that says it does not do that (501), if
 * it did answer that there is none. A 404 or 405 says nothing about conditions: a plain create after it made a second
 * one beside that of another window.
 */
async function create(
  transport: FhirTransport,
  keyed: Keyed,
  body: FhirResource,
  looked: 'answered' | 'unanswered',
): Promise<WriteResult> {
  const { type } = keyed;
  const prefer = { prefer: 'return=representation' };
  const plain = { method: 'POST', path: type, headers: prefer, body } as const;
  const headers = { 'if-none-exist': toSearchCondition(keyed), ...prefer };
  const written = await writeOnce(transport, { ...plain, headers }, type);
  const isUnknown = written.kind === 'not-made' && written.how === 'not-implemented';
  return isUnknown && looked === 'answered' ? writeOnce(transport, plain, type) : written;
}

async function lookAgain(transport: FhirTransport, keyed: Keyed, tried: NotMade): Promise<Created> {
  if (tried.how === 'refused') return tried;
  const after = await findByKey(transport, keyed);
  if (after.kind === 'unanswered') return { ...tried, how: 'unanswered' };
  return thereAlready(after.found, 'us') ?? tried;
}

function thereAlready(
  found: readonly Versioned[],
  by: 'us' | 'earlier',
): Extract<Created, { kind: 'there' }> | undefined {
  const [first] = found; // of doubles that others made, the first will do
  return first && { kind: 'there', id: first.resource.id, by };
}

/** Some servers let an app write permissions that it may not search; there If-None-Exist has to do. */
function mayNotLook({ kind }: Failure): boolean {
  return kind === 'not-permitted' || kind === 'refused';
}

const createdSchema = z.looseObject({ resourceType: z.string(), id: z.string() });

function idIn({ body, location }: FhirResponse, type: string): string | undefined {
  const created = createdSchema.safeParse(body);
  if (created.success && created.data.resourceType === type) return created.data.id;
  return idAt(location, type);
}

/** The id in a Location or a transaction's response: what this server made, under whatever name it knows itself. */
export function idAt(location: string | undefined, type: string): string | undefined {
  const [itsType, id] = typeAndIdAt(location)?.split('/') ?? []; // hidden by CORS on some servers
  return itsType === type ? id : undefined;
}
