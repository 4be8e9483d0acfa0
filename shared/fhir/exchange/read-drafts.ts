import type { KeptDraft } from '../../domain/drafts/kept-draft.ts';
import { type Knowledge, known, unknown } from '../../domain/knowledge.ts';
import type { CoachOrganisation } from '../../domain/people/coach-organisation.ts';
import { mayBeOf, relativeReference } from '../read/datatypes.ts';
import { typeOf } from '../read/entry.ts';
import { readDraft } from '../read/read-draft.ts';
import { readAnyTask } from '../read/read-referral.ts';
import type { FhirTask } from '../read/task-schema.ts';
import type { Found } from '../search-pages.ts';
import type { FhirTransport } from '../transport.ts';
import { readVersioned } from './versioned.ts';

/** The drafts of one patient, of whom the Tasks were found, with their requests or without. */
export async function readDrafts(
  transport: FhirTransport,
  { kind, resources }: Exclude<Found, { kind: 'failed' }>,
  patient: string,
  coaches: readonly CoachOrganisation[],
): Promise<Knowledge<readonly KeptDraft[]>> {
  const requests = new Map<string, unknown>(
    resources.flatMap((one) =>
      typeOf(one) === 'ServiceRequest' ? [[`ServiceRequest/${Object(one).id}`, one] as const] : [],
    ),
  );
  const requestOf = async ({ focus, status }: FhirTask): Promise<unknown> => {
    const reference = relativeReference(focus?.reference);
    if (reference === undefined || status !== 'draft') return undefined;
    return requests.get(reference) ?? (await readVersioned(transport, reference)).resource;
  };

  const tasks = resources.filter((one) => typeOf(one) === 'Task').map(readAnyTask);
  const entries = await Promise.all(
    tasks.map(async (task) => {
      if (task.kind !== 'read') return task;
      if (!mayBeOf(patient, task.value.for)) return { kind: 'left-out' } as const;
      return readDraft(task.value, await requestOf(task.value), coaches);
    }),
  );
  const drafts = entries.flatMap((entry) => (entry.kind === 'read' ? [entry.value] : []));
  const isWhole = kind === 'all' && entries.every((entry) => entry.kind !== 'unreadable');
  return isWhole ? known(drafts) : unknown('incomplete', drafts);
}
