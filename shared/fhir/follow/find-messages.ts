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
type Links = z.output<typeof linksSchema>;

/** Referrals as messages point at them, and who may write about them. */
export type WrittenAbout = {
  /** `ServiceRequest/3`, `Task/12`. */
  readonly references: readonly string[];
  /** Our keys of them, each as one text (`keyToken`). */
  readonly keys: readonly string[];
  /** Who has them (`Organization/4`), by whom a message that names no patient may be found. */
  readonly writers: readonly string[];
};

/**
 * Communications of a patient and of these referrals (`ServiceRequest/3`, `Task/12`), with the threads they belong to: a
 * message need not name the patient, nor the referral where the head of its thread does. Without a patient only those of
 * the referrals, for who may know no more of somebody than these.
 */
export async function findMessages(
  transport: FhirTransport,
  patient: string | undefined,
  about: WrittenAbout,
  signal?: AbortSignal,
): Promise<Found> {
  const [ofPatient, ofRequests, links] = await Promise.all([
    patient === undefined ? nothing : searchOfPatient(transport, patient, signal),
    searchLinked(transport, 'based-on', about.references, signal),
    patient === undefined ? [] : linksWithoutPatient(transport, about.writers, signal),
  ]);
  const found = await withThreads(transport, joinFound(ofPatient, ofRequests), about.references, signal);
  const nameless = listUnfound(found, links, about);
  return nameless.length === 0 ? found : joinFound(found, await searchById(transport, nameless, signal));
}

/** With what is part of these messages, and what they are part of or answer. */
async function withThreads(
  transport: FhirTransport,
  first: Found,
  based: readonly string[],
  signal: AbortSignal | undefined,
): Promise<Found> {
  let found = first;
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

/**
 * What messages that name no patient hang on, without a word of them: R4 has no search for what a message is about or
 * answers. Of a server that does not find what is missing, the messages of these writers. One that does neither takes
 * nothing away.
 */
async function linksWithoutPatient(
  transport: FhirTransport,
  writers: readonly string[],
  signal: AbortSignal | undefined,
): Promise<readonly Links[]> {
  const elements = '_elements=status,basedOn,about,partOf,inResponseTo,modifierExtension';
  const bySender = `Communication?sender=${writers.map(encodeURIComponent).join(',')}&${elements}`;
  const found = await searchInOtherWords(
    transport,
    [`Communication?subject:missing=true&${elements}`, ...(writers.length > 0 ? [bySender] : [])],
    signal,
  );
  return found.kind === 'failed' ? [] : linksIn(found);
}

/** Of these, the messages (`Communication/7`) that are about the referrals, or in a thread about them, and not found yet. */
function listUnfound(
  found: Found,
  links: readonly Links[],
  { references, keys }: WrittenAbout,
): readonly string[] {
  const there = new Set(linksIn(found).map(({ id }) => `Communication/${id}`));
  const known = [...linksIn(found), ...links];
  const belongs = belonging(known, (at) => references.includes(at) || keys.includes(at));
  return [...belongs].filter((one) => !there.has(one));
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
  const all = linksIn(found);
  const there = new Set(all.map(({ id }) => `Communication/${id}`));
  const isOfReferral = (at: string) =>
    at.startsWith('Task/') || at.startsWith(`${worSystems.referral}|`) || based.includes(at);
  const belongs = belonging(all, isOfReferral);
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

function linksIn(found: Found): readonly Links[] {
  const resources = found.kind === 'failed' ? [] : found.resources;
  return resources.flatMap((one) => linksSchema.safeParse(one).data ?? []); // unreadable is said when it is read
}

/** Of these messages, those that are about such a referral, or in a thread that is. */
function belonging(all: readonly Links[], isOfReferral: (at: string) => boolean): ReadonlySet<string> {
  const belongs = new Set<string>();
  for (let before = -1; before < belongs.size; ) {
    before = belongs.size;
    for (const { id, basedOn, about, partOf, inResponseTo } of all) {
      const above = [...partOf, ...inResponseTo].map(({ reference }) => relativeReference(reference));
      const isOurs =
        pointedAt([...basedOn, ...about, ...partOf]).some(isOfReferral) ||
        above.some((reference) => reference !== undefined && belongs.has(reference));
      if (isOurs) belongs.add(`Communication/${id}`);
    }
  }
  return belongs;
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
