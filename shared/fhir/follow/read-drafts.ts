import type { KeptDraft } from '../../domain/drafts/kept-draft.ts';
import { FailureError } from '../../domain/failure.ts';
import { type Knowledge, known, unknown } from '../../domain/knowledge.ts';
import type { CoachOrganisation } from '../../domain/people/coach-organisation.ts';
import type { Referral } from '../../domain/referral/referral.ts';
import type { SentContent } from '../../ports/referrals.ts';
import { mayConcern, relativeReference } from '../element/datatypes.ts';
import { readDraft, readSent } from '../referral/read-draft.ts';
import { type FhirTask, readAnyTask } from '../referral/task-schema.ts';
import { demandPlain, readPlain, readResourceType } from '../server/parsed-entry.ts';
import type { Found } from '../server/search-pages.ts';
import type { FhirTransport } from '../server/transport.ts';
import { readVersioned } from '../server/versioned.ts';

/** The drafts of one patient, of whom the Tasks were found, with their requests or without. */
export async function readDrafts(
  transport: FhirTransport,
  { kind, resources }: Exclude<Found, { kind: 'failed' }>,
  patient: string,
  coaches: readonly CoachOrganisation[],
): Promise<Knowledge<readonly KeptDraft[]>> {
  const requests = new Map<string, unknown>(
    resources.flatMap((one) =>
      readResourceType(one) === 'ServiceRequest' ? [[`ServiceRequest/${Object(one).id}`, one] as const] : [],
    ),
  );
  const findRequest = async ({ focus, status }: FhirTask): Promise<unknown> => {
    const reference = relativeReference(focus?.reference);
    if (reference === undefined || status !== 'draft') return undefined;
    return requests.get(reference) ?? (await readVersioned(transport, reference)).resource;
  };

  const tasks = resources
    .filter((one) => readResourceType(one) === 'Task')
    .map((one) => readPlain(one, readAnyTask));
  const entries = await Promise.all(
    tasks.map(async (task) => {
      if (task.kind !== 'read') return task;
      if (!mayConcern(patient, task.value.for)) return { kind: 'left-out' } as const;
      const request = await findRequest(task.value);
      return readPlain(request, (json) => readDraft(task.value, json, coaches));
    }),
  );
  const drafts = entries.flatMap((entry) => (entry.kind === 'read' ? [entry.value] : []));
  const isWhole = kind === 'all' && entries.every((entry) => entry.kind !== 'unreadable');
  return isWhole ? known(drafts) : unknown('incomplete', drafts);
}

/** What a referral of this patient said when it was sent. Throws FailureError when it cannot be read. */
export async function readSentContent(
  transport: FhirTransport,
  { taskId, request }: Pick<Referral, 'taskId' | 'request'>,
  patient: string,
  coaches: readonly CoachOrganisation[],
): Promise<SentContent> {
  if (request === undefined) {
    throw new FailureError({ kind: 'unreadable', what: 'Task', detail: 'focus: missing' });
  }
  const [task, asked] = await Promise.all([
    readVersioned(transport, `Task/${taskId}`),
    readVersioned(transport, request),
  ]);
  const read = demandPlain(task.resource, readAnyTask, 'Task');
  if (!mayConcern(patient, read.for)) throw new FailureError({ kind: 'wrong-patient' });
  return demandPlain(asked.resource, (json) => readSent(read, json, coaches), 'ServiceRequest');
}
