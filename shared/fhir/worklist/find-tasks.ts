import type { YieldToUi } from '../../ports/yield-to-ui.ts';
import { z } from '../../zod.ts';
import { relativeReference } from '../element/datatypes.ts';
import { searchInOtherWords } from '../server/search-in-other-words.ts';
import { type Found, searchAll, searchableLists } from '../server/search-pages.ts';
import type { FhirTransport } from '../server/transport.ts';

/** What is shown of a request and of a patient; an `identifier` would bring the BSN along. */
const shown = {
  ServiceRequest: [
    ...['status', 'intent', 'doNotPerform', 'modifierExtension'], // all that can turn its meaning round
    ...['code', 'subject', 'authoredOn', 'requester', 'performer'],
  ],
  Patient: ['active', 'link', 'name', 'birthDate', 'modifierExtension'],
} as const;
type Companion = keyof typeof shown;

const task = [
  ...['status', 'statusReason', 'businessStatus', 'focus', 'for', 'authoredOn', 'lastModified', 'requester'],
  ...['owner', 'executionPeriod', 'restriction', 'output', 'note', 'modifierExtension', 'extension'],
  ...['groupIdentifier', 'partOf', 'code', 'basedOn'],
];
const bare = `_elements=${task.join(',')}`;
const whole = `_elements=${[...new Set([...task, ...shown.ServiceRequest, ...shown.Patient])].join(',')}&_include=Task:focus&_include=Task:patient`;

/**
 * Tasks with the requests and patients they are about, which are asked for apart where they did not come along: a
 * server may refuse `_include`, or not mind it. `query` is what to search Tasks by ("status=draft").
 */
export async function findTasks(
  transport: FhirTransport,
  query: string,
  { signal, yieldToUi }: { readonly signal: AbortSignal; readonly yieldToUi: YieldToUi },
): Promise<Found> {
  const wordings = [`Task?${query}&${whole}`, `Task?${query}&${bare}`] as const;
  const found = await searchInOtherWords(transport, wordings, signal);
  if (found.kind === 'failed') return found;

  const ids = await pointedAt(found.resources, yieldToUi);
  const [requests, patients] = await Promise.all([
    findById(transport, 'ServiceRequest', ids.ServiceRequest, signal),
    findById(transport, 'Patient', ids.Patient, signal),
  ]);
  return {
    kind: requests.kind === 'all' ? found.kind : 'partial', // without its patient a line only lacks a name
    resources: [...found.resources, ...requests.resources, ...patients.resources],
  };
}

const reference = z.catch(z.optional(z.object({ reference: z.optional(z.string()) })), undefined); // read with the Task
const pointerSchema = z.object({
  resourceType: z.string(),
  id: z.string(),
  focus: reference,
  for: reference,
  basedOn: z.catch(z.optional(z.array(z.object({ reference: z.optional(z.string()) }))), undefined),
});

/** The ids at which Tasks point, of what did not come along. */
async function pointedAt(
  resources: readonly unknown[],
  yieldToUi: YieldToUi,
): Promise<Readonly<Record<Companion, readonly string[]>>> {
  const there = new Set<string>();
  const wanted = new Set<string>();
  for (const resource of resources) {
    const { data } = pointerSchema.safeParse(resource);
    if (data) there.add(`${data.resourceType}/${data.id}`);
    const at = data?.resourceType === 'Task' ? [data.focus, data.for, ...(data.basedOn ?? [])] : []; // unreadable is said when it is read
    for (const one of at) wanted.add(relativeReference(one?.reference) ?? ''); // it points at nothing
    await yieldToUi();
  }
  const idsOf = (type: Companion) =>
    [...wanted]
      .filter((one) => one.startsWith(`${type}/`) && !there.has(one))
      .map((one) => one.slice(type.length + 1));
  return { ServiceRequest: idsOf('ServiceRequest'), Patient: idsOf('Patient') };
}

/** What a server does not give to whoever asks by id is not ours to see, and no gap. */
async function findById(
  transport: FhirTransport,
  type: Companion,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<Exclude<Found, { kind: 'failed' }>> {
  const found: unknown[] = [];
  let kind: 'all' | 'partial' = 'all';
  for (const some of searchableLists(ids)) {
    const answer = await searchAll(
      transport,
      `${type}?_id=${some.join(',')}&_elements=${shown[type].join(',')}`,
      signal,
    );
    if (answer.kind !== 'failed') found.push(...answer.resources);
    if (answer.kind !== 'all') kind = 'partial';
  }
  return { kind, resources: found };
}
