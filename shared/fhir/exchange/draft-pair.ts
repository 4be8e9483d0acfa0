import type { KeptDraft } from '../../domain/drafts/kept-draft.ts';
import { type Failure, FailureError } from '../../domain/failure.ts';
import type { CoachOrganisation } from '../../domain/people/coach-organisation.ts';
import { mayBeOf, relativeReference } from '../read/datatypes.ts';
import { type Entry, typeOf } from '../read/entry.ts';
import { isDiscarded, keyIn, readDraft } from '../read/read-draft.ts';
import { readAnyTask } from '../read/read-referral.ts';
import type { FhirTask } from '../read/task-schema.ts';
import type { Found } from '../search-pages.ts';
import type { FhirTransport } from '../transport.ts';
import { sameIdentifier } from '../write/wor-identifier.ts';
import { searchPairs } from './search-pairs.ts';
import { readVersioned } from './versioned.ts';

/** A Task with the request it is about, as the server gave them. */
export type Pair = { readonly task: FhirTask; readonly request: unknown };

/** What stands under the key of a draft. */
export type DraftStanding =
  | { readonly kind: 'none' }
  | { readonly kind: 'draft'; readonly draft: KeptDraft; readonly request: unknown }
  | { readonly kind: 'sent'; readonly pair: Pair }
  | { readonly kind: 'discarded' }
  | { readonly kind: 'several'; readonly taskIds: readonly string[] }
  | { readonly kind: 'unanswered'; readonly failure: Failure };

/** What to look for, and the directory by which a coach is recognised. */
export type DraftLook = {
  readonly transport: FhirTransport;
  readonly coaches: readonly CoachOrganisation[];
  readonly key: string;
  readonly patient: string;
};

/** Looks what stands under a draft's key now; one that stands for another patient stops everything. */
export async function lookAtDraft(look: DraftLook): Promise<DraftStanding> {
  const { transport, coaches, key, patient } = look;
  try {
    const pairs = await pairsIn(await searchPairs(transport, `Task?${sameIdentifier(key)}`), transport);
    if (pairs.kind === 'failed') return { kind: 'unanswered', failure: pairs.failure };

    const ours = pairs.pairs.filter(({ task }) => keyIn(task) === key); // a server may ignore what we searched by
    if (ours.some(({ task }) => !mayBeOf(patient, task.for)))
      throw new FailureError({ kind: 'wrong-patient' });
    const [pair, ...more] = ours;
    if (more.length > 0) return { kind: 'several', taskIds: ours.map(({ task }) => task.id) };
    if (pair === undefined) return pairs.kind === 'all' ? { kind: 'none' } : unreadable('incomplete search');
    return standingOf(pair, coaches);
  } catch (thrown) {
    if (thrown instanceof FailureError && thrown.failure.kind !== 'wrong-patient') {
      return { kind: 'unanswered', failure: thrown.failure };
    }
    throw thrown;
  }
}

function standingOf(pair: Pair, coaches: readonly CoachOrganisation[]): DraftStanding {
  if (isDiscarded(pair.task)) return { kind: 'discarded' };
  if (pair.task.status !== 'draft') return { kind: 'sent', pair };

  const draft: Entry<KeptDraft> = readDraft(pair.task, pair.request, coaches);
  if (draft.kind === 'read') return { kind: 'draft', draft: draft.value, request: pair.request };
  return unreadable(draft.kind === 'unreadable' ? draft.detail : 'no draft');
}

function unreadable(detail: string): DraftStanding {
  return { kind: 'unanswered', failure: { kind: 'unreadable', what: 'Task', detail } };
}

/** Tasks with their requests, which are asked for one by one where they did not come along. */
export async function pairsIn(
  found: Found,
  transport: FhirTransport,
): Promise<
  | { readonly kind: 'all' | 'some'; readonly pairs: readonly Pair[] }
  | { readonly kind: 'failed'; readonly failure: Failure }
> {
  if (found.kind === 'failed') return found;

  const entries = found.resources.filter((one) => typeOf(one) === 'Task').map(readAnyTask);
  const tasks = entries.flatMap((entry) => (entry.kind === 'read' ? [entry.value] : []));
  const requests = new Map(
    found.resources.flatMap((one) =>
      typeOf(one) === 'ServiceRequest' ? [[referenceTo(one), one] as const] : [],
    ),
  );
  const pairs = await Promise.all(
    tasks.map(async (task) => {
      const focus = relativeReference(task.focus?.reference);
      const included = focus === undefined ? undefined : requests.get(focus);
      const isWanted = included === undefined && task.status === 'draft' && focus !== undefined;
      return { task, request: isWanted ? (await readVersioned(transport, focus)).resource : included };
    }),
  );
  return { kind: entries.length === tasks.length ? found.kind : 'some', pairs };
}

function referenceTo(resource: unknown): string {
  const id = typeof resource === 'object' && resource !== null && 'id' in resource ? resource.id : '';
  return `ServiceRequest/${id}`;
}
