import type { KeptDraft } from '../../domain/drafts/kept-draft.ts';
import { type Knowledge, known, unknown } from '../../domain/knowledge.ts';
import type { CoachOrganisation } from '../../domain/people/coach-organisation.ts';
import { whyUnknown } from '../failure-of.ts';
import { mayBeOf } from '../read/datatypes.ts';
import { readDraft } from '../read/read-draft.ts';
import type { Found } from '../search-pages.ts';
import type { FhirTransport } from '../transport.ts';
import { pairsIn } from './draft-pair.ts';

/** The drafts of one patient, of whom the Tasks were found. */
export async function readDrafts(
  transport: FhirTransport,
  tasks: Found,
  patient: string,
  coaches: readonly CoachOrganisation[],
): Promise<Knowledge<readonly KeptDraft[]>> {
  const found = await pairsIn(tasks, transport);
  if (found.kind === 'failed') return unknown(whyUnknown(found.failure));

  const entries = found.pairs
    .filter(({ task }) => mayBeOf(patient, task.for))
    .map(({ task, request }) => readDraft(task, request, coaches));
  const drafts = entries.flatMap((entry) => (entry.kind === 'read' ? [entry.value] : []));
  const isWhole = found.kind === 'all' && entries.every(({ kind }) => kind !== 'unreadable');
  return isWhole ? known(drafts) : unknown('incomplete', drafts);
}
