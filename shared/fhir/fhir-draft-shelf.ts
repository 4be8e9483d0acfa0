import { differingFields } from '../domain/drafts/compare-drafts.ts';
import { isSameBase } from '../domain/drafts/draft-base.ts';
import type { KeptDraft } from '../domain/drafts/kept-draft.ts';
import { type Failure, FailureError } from '../domain/failure.ts';
import { known, unknown } from '../domain/knowledge.ts';
import type { CoachOrganisation } from '../domain/people/coach-organisation.ts';
import { isSamePatient } from '../domain/record/patient.ts';
import type { Clock } from '../ports/clock.ts';
import type { DiscardOutcome, DraftSave, DraftShelf, KeepOutcome } from '../ports/draft-shelf.ts';
import { capabilityOf } from './capability.ts';
import { type DraftStanding, lookAtDraft, readPairs } from './draft-pair.ts';
import { whyUnknown } from './failure-of.ts';
import { namedBy, wrongPatient } from './named-by.ts';
import { mayBeOf } from './read/datatypes.ts';
import { readDraft } from './read/read-draft.ts';
import type { FhirTransport } from './transport.ts';
import type { PairWrite } from './write/puts-of.ts';
import { toDiscarded, toDraftRequest, toDraftTask } from './write/to-draft.ts';
import { createPair, updatePair } from './write-pair.ts';

/** What the shelf needs to know beside the server. */
export type DraftShelfOptions = {
  /** The HIS that patients are named by. */
  readonly issuer: string;
  readonly coaches: readonly CoachOrganisation[];
  readonly clock: Clock;
};

/**
 * Drafts at the HIS's own server. Before a write it looks what is there, writes only over what it saw (If-Match), and
 * what is there afterwards is the truth: so a save is safe to repeat, and nobody is overwritten unseen.
 */
export function fhirDraftShelf(transport: FhirTransport, options: DraftShelfOptions): DraftShelf {
  const { issuer, coaches, clock } = options;
  const capability = capabilityOf(transport);
  const look = (key: string, patient: string) => lookAtDraft({ transport, coaches, key, patient });

  return {
    async read(patient, signal) {
      const query = `Task?patient=${encodeURIComponent(patient)}&status=draft`;
      const found = await readPairs(transport, query, signal);
      if (found.kind === 'failed') return unknown(whyUnknown(found.failure));

      const entries = found.pairs
        .filter(({ task }) => mayBeOf(patient, task.for))
        .map(({ task, request }) => readDraft(task, request, coaches));
      const drafts = entries.flatMap((entry) => (entry.kind === 'read' ? [entry.value] : []));
      const isWhole = found.kind === 'all' && entries.every(({ kind }) => kind !== 'unreadable');
      return isWhole ? known(drafts) : unknown('incomplete', drafts);
    },

    async keep(save, named) {
      if (!isSamePatient(namedBy(named, issuer), save.patient)) throw wrongPatient();
      const { patient } = save.patient;
      const before = await look(save.key, patient);
      const settled = beforeKeeping(before, save);
      if (settled !== 'write') return settled;

      const begun = before.kind === 'draft' ? before.draft : { preparedBy: save.by, startedAt: save.at };
      const coach = coaches.find(({ id }) => id === save.content.edits.coach);
      const draft = { ...save, coach, begun };
      const request = toDraftRequest(draft);
      const write: PairWrite = { request, taskOn: (focus) => toDraftTask(draft, focus) };
      const how = await capability();
      const written = save.base
        ? await updatePair(transport, how, save.base, write)
        : await createPair(transport, how, { key: save.key, patient }, write);
      return afterKeeping(
        await look(save.key, patient),
        save,
        written === 'done' ? undefined : written.failure,
      );
    },

    async discard(draft, named) {
      const { patient } = namedBy(named, issuer);
      if (patient !== draft.patient) throw wrongPatient();
      const before = afterDiscarding(await look(draft.key, patient), draft);
      if (before !== 'still-there') return before;

      const { request, task } = toDiscarded(draft, clock.now().toString());
      const write: PairWrite = { request, taskOn: () => task };
      const written = await updatePair(transport, await capability(), draft.base, write);
      const after = afterDiscarding(await look(draft.key, patient), draft);
      if (after !== 'still-there') return after;
      throw new FailureError(written === 'done' ? lost : written.failure);
    },
  };
}

const lost: Failure = { kind: 'unreadable', what: 'Task', detail: 'not as written' };

function beforeKeeping(standing: DraftStanding, save: DraftSave): KeepOutcome | 'write' {
  switch (standing.kind) {
    case 'none':
      if (save.base === undefined) return 'write';
      return { kind: 'gone', how: 'discarded' };
    case 'draft':
      if (save.base && isSameBase(save.base, standing.draft.base)) return 'write';
      return ofDraft(standing.draft, save);
    default:
      return otherwise(standing);
  }
}

function afterKeeping(standing: DraftStanding, save: DraftSave, failure: Failure | undefined): KeepOutcome {
  switch (standing.kind) {
    case 'none':
      throw new FailureError(failure ?? lost);
    case 'draft': {
      const isUntouched = save.base !== undefined && isSameBase(save.base, standing.draft.base);
      if (isUntouched) throw new FailureError(failure ?? lost);
      return ofDraft(standing.draft, save);
    }
    default:
      return otherwise(standing);
  }
}

/** It is kept when it says what we saved, whoever wrote it down; else somebody saw it otherwise. */
function ofDraft(draft: KeptDraft, save: DraftSave): KeepOutcome {
  const isOurs = differingFields(draft.content, save.content).length === 0 && draft.stage === save.stage;
  return isOurs ? { kind: 'kept', draft } : { kind: 'conflict', now: draft };
}

function otherwise(standing: Exclude<DraftStanding, { kind: 'none' | 'draft' }>): KeepOutcome {
  switch (standing.kind) {
    case 'unanswered':
      throw new FailureError(standing.failure);
    case 'several':
      throw new FailureError({ kind: 'conflict' });
    default:
      return { kind: 'gone', how: standing.kind };
  }
}

function afterDiscarding(standing: DraftStanding, { base }: KeptDraft): DiscardOutcome | 'still-there' {
  switch (standing.kind) {
    case 'none':
    case 'discarded':
      return { kind: 'discarded' };
    case 'sent':
      return { kind: 'gone', how: 'sent' };
    case 'draft':
      return isSameBase(base, standing.draft.base)
        ? 'still-there'
        : { kind: 'conflict', now: standing.draft };
    case 'several':
      throw new FailureError({ kind: 'conflict' });
    case 'unanswered':
      throw new FailureError(standing.failure);
  }
}
