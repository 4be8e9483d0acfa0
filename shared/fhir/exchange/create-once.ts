import type { FhirResource } from 'fhir/r4';
import type { Failure } from '../../domain/failure.ts';
import { z } from '../../zod.ts';
import { relativeReference } from '../element/datatypes.ts';
import type { FhirResponse, FhirTransport } from '../server/transport.ts';
import type { Versioned } from '../server/versioned.ts';
import { type NotMade, unreadableAnswer, type Written, write } from '../server/write-once.ts';
import { conditionOf, findByKey, type Keyed } from './look.ts';

/** What came of making sure that something exists once; `NotMade` after a look, where one was possible. */
export type Created =
  | { readonly kind: 'there'; readonly ids: readonly [string, ...string[]]; readonly by: 'us' | 'earlier' }
  | NotMade;

/**
 * Makes a resource unless one stands under its key: looks first (some servers ignore If-None-Exist), then creates
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
    : { kind: 'there', ids: [id], by: 'us' };
}

const notImplemented = 501;

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
): Promise<Written> {
  const { type } = keyed;
  const prefer = { prefer: 'return=representation' };
  const plain = { method: 'POST', path: type, headers: prefer, body } as const;
  const headers = { 'if-none-exist': conditionOf(keyed), ...prefer };
  const written = await write(transport, { ...plain, headers }, type);
  const isUnknown = written.kind === 'not-made' && written.status === notImplemented;
  return isUnknown && looked === 'answered' ? write(transport, plain, type) : written;
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
  const [first, ...more] = found.map(({ resource }) => resource.id);
  return first === undefined ? undefined : { kind: 'there', ids: [first, ...more], by };
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

/** The id in a Location or a transaction's response. */
export function idAt(location: string | undefined, type: string): string | undefined {
  const [itsType, id] = relativeReference(location)?.split('/') ?? []; // hidden by CORS on some servers
  return itsType === type ? id : undefined;
}
