import type { FhirCore } from '../core.ts';
import type { FhirAnswer } from '../exchange.ts';
import { reachOf } from '../reach.ts';
import { withReferences } from '../references.ts';
import { Refusal, refusal, refusalFrom } from '../refusal.ts';
import { referenceTo } from '../resource.ts';
import { answerTo } from './answer.ts';
import { type BundleEntry, entryPath } from './bundle.ts';
import { commit } from './commit.ts';
import { findExisting } from './find-existing.ts';
import { type PlannedWrite, planCreate, planUpdate, type WriteCircumstances } from './plan.ts';

/** An entry that writes, and the resource it is about: to be made, or there already. */
type Identified = BundleEntry & {
  readonly reference: string;
  readonly resourceType: string;
  readonly id: string;
};

type PlannedEntry = { readonly entry: Identified; readonly write: PlannedWrite };

/**
 * Carries out all writes of a transaction or none: everything that can be refused is refused before the first is
 * stored. (The memory repository's own transactions do not roll back.)
 */
export async function runTransaction(
  core: FhirCore,
  entries: readonly BundleEntry[],
): Promise<ReadonlyMap<number, FhirAnswer>> {
  const identified = entries.map((entry) => naming(entry, () => identify(core, entry)));
  checkTwice(identified);

  const resolved = new Map(
    identified.flatMap(({ fullUrl, reference }) => (fullUrl ? [[fullUrl, reference]] : [])),
  );
  const exists = existsAfter(core, identified);
  const planned = identified.map((entry) => ({
    entry,
    write: naming(entry, () => plan(core, { grant: entry.request.grant, exists }, entry, resolved)),
  }));
  return commitAll(core, planned);
}

function identify(core: FhirCore, entry: BundleEntry): Identified {
  const { method, path, ifNoneExist, grant } = entry.request;
  const [resourceType = '', id] = path;
  if (method === 'POST' && resourceType && path.length === 1) {
    const reach = reachOf(core, grant, resourceType, 'create');
    const existing =
      ifNoneExist === undefined ? undefined : findExisting(core, resourceType, ifNoneExist, reach);
    return withIdentity(entry, resourceType, existing?.id ?? core.repository.generateId());
  }
  if (method === 'PUT' && id !== undefined && path.length === 2) return withIdentity(entry, resourceType, id);
  throw refusal(400, 'not-supported', `A transaction cannot '${method} ${path.join('/')}'`);
}

function withIdentity(entry: BundleEntry, resourceType: string, id: string): Identified {
  return { ...entry, resourceType, id, reference: `${resourceType}/${id}` };
}

function checkTwice(entries: readonly Identified[]): void {
  const seen = new Set<string>();
  for (const { index, reference, request } of entries) {
    if (request.ifNoneExist !== undefined) continue;
    if (seen.has(reference)) {
      throw refusal(400, 'invalid', `${reference} is in the transaction twice`, `Bundle.entry[${index}]`);
    }
    seen.add(reference);
  }
}

function existsAfter({ repository }: FhirCore, entries: readonly Identified[]): WriteCircumstances['exists'] {
  const written = new Set(entries.map(({ reference }) => reference));
  return (reference) => {
    if (written.has(reference)) return true;
    const [resourceType = '', id = ''] = reference.split('/');
    return repository.index.find(resourceType, id) !== undefined;
  };
}

function plan(
  core: FhirCore,
  circumstances: WriteCircumstances,
  { request, resourceType, id }: Identified,
  resolved: ReadonlyMap<string, string>,
): PlannedWrite {
  const { method, ifNoneExist, ifMatch } = request;
  const body = withReferences(request.body, (reference) => resolve(core, circumstances, reference, resolved));
  if (method === 'PUT') return planUpdate(core, circumstances, resourceType, id, body, ifMatch);
  return planCreate(core, circumstances, resourceType, body, { id, ifNoneExist });
}

// Besides the entries' own addresses, R4 lets a transaction point at something by a search.
function resolve(
  core: FhirCore,
  { grant }: WriteCircumstances,
  reference: string,
  resolved: ReadonlyMap<string, string>,
): string {
  const entry = resolved.get(reference);
  if (entry !== undefined) return entry;

  const [, resourceType, condition] = /^([A-Z][A-Za-z]+)\?(.+)$/.exec(reference) ?? [];
  if (resourceType === undefined || condition === undefined) return reference;
  const found = findExisting(core, resourceType, condition, reachOf(core, grant, resourceType, 'search'));
  if (!found) throw refusal(412, 'not-found', `Nothing fits '${reference}'`);
  return referenceTo(found);
}

async function commitAll(
  core: FhirCore,
  planned: readonly PlannedEntry[],
): Promise<ReadonlyMap<number, FhirAnswer>> {
  const order = ['POST', 'PUT'];
  const answers = new Map<number, FhirAnswer>();
  for (const { entry, write } of planned.toSorted(
    (one, other) => order.indexOf(one.entry.request.method) - order.indexOf(other.entry.request.method),
  )) {
    const written = await commit(core.repository, write);
    answers.set(entry.index, answerTo(core, written, entry.request.prefer));
  }
  return answers;
}

// Says which entry was refused, as the client sent the whole Bundle.
function naming<T>({ index }: BundleEntry, step: () => T): T {
  try {
    return step();
  } catch (thrown) {
    const { status, issues, headers } = refusalFrom(thrown);
    throw new Refusal(
      status,
      issues.map(({ expression = [], ...issue }) => ({
        ...issue,
        details: { text: `Entry ${index}: ${issue.details.text}` },
        expression: [...expression.map((element) => entryPath(index, element)), ...expression],
      })),
      headers,
    );
  }
}
