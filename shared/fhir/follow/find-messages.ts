import { z } from '../../zod.ts';
import { worSystems } from '../element/codes.ts';
import { pointedAt, referenceSchema, relativeReference } from '../element/datatypes.ts';
import { readResourceType } from '../server/parsed-entry.ts';
import { searchInOtherWords } from '../server/search-in-other-words.ts';
import { type Found, searchAll, searchableLists } from '../server/search-pages.ts';
import type { FhirTransport } from '../server/transport.ts';

/** How many answers deep a thread is followed. */
const DEEPEST = 5;

const references = z.catch(z._default(z.array(referenceSchema), []), []); // unreadable is said when it is read
const linksSchema = z.looseObject({
  resourceType: z.literal('Communication'),
  id: z.string(),
  basedOn: references,
  about: references,
  partOf: references,
  inResponseTo: references,
});

/**
 * Communications of a patient and of these referrals (`ServiceRequest/3`, `Task/12`), with the threads they belong to: a
 * message need not name the patient, nor the referral where the head of its thread does. Without a patient only those of
 * the referrals, for who may know no more of somebody than these.
 */
export async function findMessages(
  transport: FhirTransport,
  patient: string | undefined,
  based: readonly string[],
  signal?: AbortSignal,
): Promise<Found> {
  const [ofPatient, ofRequests] = await Promise.all([
    patient === undefined ? nothing : searchOfPatient(transport, patient, signal),
    searchLinked(transport, 'based-on', based, signal),
  ]);
  let found = joinFound(ofPatient, ofRequests);
  const asked = new Set<string>();
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const { heads, parents } = listUnfollowed(found, based, asked);
    if (heads.length === 0 && parents.length === 0) return found;
    for (const one of [...heads, ...parents]) asked.add(one);
    const [below, above] = await Promise.all([
      searchLinked(transport, 'part-of', heads, signal),
      searchById(transport, parents, signal),
    ]);
    found = joinFound(joinFound(found, below), above);
  }
  return found;
}

async function searchOfPatient(
  transport: FhirTransport,
  patient: string,
  signal: AbortSignal | undefined,
): Promise<Found> {
  const id = encodeURIComponent(patient);
  const wordings = [`Communication?subject=Patient/${id}`, `Communication?patient=${id}`] as const;
  return searchInOtherWords(transport, wordings, signal);
}

/** A server that does not mind the parameter gives every message there is: only what was asked for stays. */
async function searchLinked(
  transport: FhirTransport,
  parameter: 'based-on' | 'part-of',
  references: readonly string[],
  signal: AbortSignal | undefined,
): Promise<Found> {
  const lists = [...searchableLists(references)];
  const answers = await Promise.all(
    lists.map((some) => searchInOtherWords(transport, wordingsFor(parameter, some), signal)),
  );
  const wanted = new Set(references);
  return onlyWanted(answers.reduce<Found>(joinFound, nothing), (resource) => {
    const links = linksSchema.safeParse(resource).data;
    const named = parameter === 'based-on' ? links?.basedOn : links?.partOf;
    return (named ?? []).some(({ reference }) => wanted.has(relativeReference(reference) ?? '')); // no Communication
  });
}

/** A server on which messages are based on orders alone may refuse to hear of a Task. */
function wordingsFor(
  parameter: 'based-on' | 'part-of',
  references: readonly string[],
): readonly [string, ...string[]] {
  const query = (some: readonly string[]) => `Communication?${parameter}=${some.join(',')}`;
  const orders = references.filter((one) => !one.startsWith('Task/'));
  const isLess = orders.length > 0 && orders.length < references.length;
  return isLess ? [query(references), query(orders)] : [query(references)];
}

async function searchById(
  transport: FhirTransport,
  references: readonly string[],
  signal: AbortSignal | undefined,
): Promise<Found> {
  const ids = references.map((one) => one.slice('Communication/'.length));
  const answers = await Promise.all(
    [...searchableLists(ids)].map((some) =>
      searchAll(transport, `Communication?_id=${some.join(',')}`, signal),
    ),
  );
  const wanted = new Set(references);
  return onlyWanted(answers.reduce<Found>(joinFound, nothing), (one) =>
    wanted.has(`Communication/${linksSchema.safeParse(one).data?.id}`),
  );
}

/** Messages of which what is part of them, or what they are part of, was not asked for yet. */
function listUnfollowed(found: Found, based: readonly string[], asked: ReadonlySet<string>) {
  const resources = found.kind === 'failed' ? [] : found.resources;
  const all = resources.flatMap((one) => linksSchema.safeParse(one).data ?? []); // unreadable is said when it is read
  const there = new Set(all.map(({ id }) => `Communication/${id}`));
  const isOfReferral = (at: string) =>
    at.startsWith('Task/') || at.startsWith(`${worSystems.referral}|`) || based.includes(at);
  const belongs = new Set<string>();
  for (let before = -1; before < belongs.size; ) {
    before = belongs.size;
    for (const one of all) {
      const above = [...one.partOf, ...one.inResponseTo].map(({ reference }) => relativeReference(reference));
      const isOurs =
        pointedAt([...one.basedOn, ...one.about, ...one.partOf]).some(isOfReferral) ||
        above.some((reference) => reference !== undefined && belongs.has(reference));
      if (isOurs) belongs.add(`Communication/${one.id}`);
    }
  }
  const parents = all
    .flatMap(({ partOf, inResponseTo }) => [...partOf, ...inResponseTo])
    .flatMap(({ reference }) => relativeReference(reference) ?? []); // by identifier only: it cannot be asked for
  const isFresh = (reference: string) => !asked.has(reference);
  return {
    heads: [...belongs].filter(isFresh),
    parents: [...new Set(parents)].filter(
      (one) => one.startsWith('Communication/') && !there.has(one) && isFresh(one),
    ),
  };
}

const nothing: Found = { kind: 'all', resources: [] };

/** Two answers as one: whole when both are, and failed only when nothing came at all. */
function joinFound(one: Found, other: Found): Found {
  if (other === nothing) return one;
  if (one === nothing) return other;
  if (one.kind === 'failed' && other.kind === 'failed') return one;
  if (one.kind === 'failed')
    return { kind: 'partial', resources: other.kind === 'failed' ? [] : other.resources };
  if (other.kind === 'failed') return { kind: 'partial', resources: one.resources };
  const kind = one.kind === 'all' && other.kind === 'all' ? 'all' : 'partial';
  return { kind, resources: withoutDoubles([...one.resources, ...other.resources]) };
}

function withoutDoubles(resources: readonly unknown[]): readonly unknown[] {
  const seen = new Set<string>();
  return resources.filter((one) => {
    const id = linksSchema.safeParse(one).data?.id;
    if (id === undefined) return true; // cannot be told apart, and is said to be unreadable
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

function onlyWanted(found: Found, isWanted: (resource: unknown) => boolean): Found {
  if (found.kind === 'failed') return found;
  return {
    ...found,
    resources: found.resources.filter((one) => readResourceType(one) === 'Communication' && isWanted(one)),
  };
}
