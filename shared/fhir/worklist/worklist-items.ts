import { whyUnknown } from '../../domain/failure.ts';
import { entriesRead, joinKnowledge, type Knowledge, known, unknown } from '../../domain/knowledge.ts';
import type { ListedPatient, WorklistItem } from '../../domain/worklist/worklist-item.ts';
import type { YieldToUi } from '../../ports/yield-to-ui.ts';
import { relativeReference } from '../element/datatypes.ts';
import type { NamesByReference } from '../element/names.ts';
import { isKept } from '../referral/read-draft.ts';
import { asksForService, isReferral, readAnyServiceRequest } from '../referral/read-referral.ts';
import { type FhirTask, readAnyTask } from '../referral/task-schema.ts';
import { type ParsedEntry, readList, readResourceType } from '../server/parsed-entry.ts';
import type { Found } from '../server/search-pages.ts';
import { readListedPatient, toWorklistItem } from './read-worklist-item.ts';

type ReadWith = { readonly names: NamesByReference; readonly yieldToUi: YieldToUi };

/** The referrals and drafts among what was found. A practice may have thousands, so the screen gets its turn in between. */
export async function itemsIn(
  found: Found,
  { names, yieldToUi }: ReadWith,
  isAsked: (task: FhirTask) => boolean,
): Promise<Knowledge<readonly WorklistItem[]>> {
  if (found.kind === 'failed') return unknown(whyUnknown(found.failure));

  const requests = await readInPieces(found, 'ServiceRequest', readAnyServiceRequest, yieldToUi);
  const asked = new Map(entriesRead(requests).map((request) => [`ServiceRequest/${request.id}`, request]));
  const patients = new Map<string, ListedPatient>();
  for (const resource of found.resources) {
    const patient = readResourceType(resource) === 'Patient' ? readListedPatient(resource) : undefined; // stays a line without a name
    if (patient) patients.set(String(patient.id), patient);
    await yieldToUi();
  }
  const read = await readInPieces(found, 'Task', readAnyTask, yieldToUi);
  const items: WorklistItem[] = [];
  const requestOf = (task: FhirTask) => {
    const request = asked.get(relativeReference(task.focus?.reference) ?? ''); // about nothing
    return request !== undefined && asksForService(request) ? request : undefined;
  };
  const ours = entriesRead(read).filter((task) => requestOf(task) !== undefined);
  const ids = new Set(ours.map(({ id }) => id));
  for (const task of ours) {
    const request = requestOf(task);
    if (request === undefined || !isReferral(task, ids)) continue; // a task of another kind
    if (!isAsked(task) || !isKept(task, request)) continue;
    items.push(toWorklistItem(task, request, patients, names));
    await yieldToUi();
  }
  return read.known && requests.known ? known(items) : unknown('incomplete', items);
}

const AT_ONCE = 50;

async function readInPieces<T>(
  { kind, resources }: Exclude<Found, { kind: 'failed' }>,
  type: string,
  readOne: (resource: unknown) => ParsedEntry<T>,
  yieldToUi: YieldToUi,
): Promise<Knowledge<readonly T[]>> {
  const pieces: Knowledge<readonly T[]>[] = [];
  for (let start = 0; start === 0 || start < resources.length; start += AT_ONCE) {
    pieces.push(readList({ kind, resources: resources.slice(start, start + AT_ONCE) }, type, readOne));
    await yieldToUi();
  }
  return joinKnowledge(pieces);
}
