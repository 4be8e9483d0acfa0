import { whyUnknown } from '../../domain/failure.ts';
import { joinKnowledge, type Knowledge, known, seenOf, unknown } from '../../domain/knowledge.ts';
import type { ListedPatient, WorklistItem } from '../../domain/worklist/worklist-item.ts';
import type { Breathe } from '../../ports/breathe.ts';
import { relativeReference } from '../element/datatypes.ts';
import type { NamesByReference } from '../element/names.ts';
import { isKept } from '../referral/read-draft.ts';
import { asksForService, readAnyServiceRequest, readAnyTask } from '../referral/read-referral.ts';
import type { FhirTask } from '../referral/task-schema.ts';
import { type ParsedEntry, readList, typeOf } from '../server/parsed-entry.ts';
import type { Found } from '../server/search-pages.ts';
import { readListedPatient, toWorklistItem } from './read-worklist-item.ts';

type ReadWith = { readonly names: NamesByReference; readonly breathe: Breathe };

/** The referrals and drafts among what was found. A practice may have thousands, so the screen gets its turn in between. */
export async function itemsIn(
  found: Found,
  { names, breathe }: ReadWith,
  isAsked: (task: FhirTask) => boolean,
): Promise<Knowledge<readonly WorklistItem[]>> {
  if (found.kind === 'failed') return unknown(whyUnknown(found.failure));

  const requests = await readInPieces(found, 'ServiceRequest', readAnyServiceRequest, breathe);
  const asked = new Map(seenOf(requests).map((request) => [`ServiceRequest/${request.id}`, request]));
  const patients = new Map<string, ListedPatient>();
  for (const resource of found.resources) {
    const patient = typeOf(resource) === 'Patient' ? readListedPatient(resource) : undefined; // stays a line without a name
    if (patient) patients.set(String(patient.id), patient);
    await breathe();
  }
  const read = await readInPieces(found, 'Task', readAnyTask, breathe);
  const items: WorklistItem[] = [];
  for (const task of seenOf(read)) {
    const focus = relativeReference(task.focus?.reference) ?? '';
    const request = asked.get(focus);
    if (request === undefined || !asksForService(request)) continue; // a task of another kind
    if (!isAsked(task) || !isKept(task, request)) continue;
    items.push(toWorklistItem(task, request, patients, names));
    await breathe();
  }
  return read.known && requests.known ? known(items) : unknown('incomplete', items);
}

const AT_ONCE = 50;

async function readInPieces<T>(
  { kind, resources }: Exclude<Found, { kind: 'failed' }>,
  type: string,
  readOne: (resource: unknown) => ParsedEntry<T>,
  breathe: Breathe,
): Promise<Knowledge<readonly T[]>> {
  const pieces: Knowledge<readonly T[]>[] = [];
  for (let start = 0; start === 0 || start < resources.length; start += AT_ONCE) {
    pieces.push(readList({ kind, resources: resources.slice(start, start + AT_ONCE) }, type, readOne));
    await breathe();
  }
  return joinKnowledge(pieces);
}
