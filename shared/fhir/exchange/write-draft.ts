import { differingFields } from '../../domain/drafts/compare-drafts.ts';
import { isSameBase } from '../../domain/drafts/draft-base.ts';
import type { KeptDraft } from '../../domain/drafts/kept-draft.ts';
import { type Failure, FailureError } from '../../domain/failure.ts';
import type { CoachOrganisation } from '../../domain/people/coach-organisation.ts';
import type { DiscardOutcome, DraftSave, KeepOutcome } from '../../ports/draft-shelf.ts';
import type { FhirTransport } from '../transport.ts';
import type { PairWrite } from '../write/puts-of.ts';
import { toDiscarded, toDraftRequest, toDraftTask } from '../write/to-draft.ts';
import type { Capability } from './capability.ts';
import { type DraftStanding, lookAtDraft } from './draft-pair.ts';
import { createPair, updatePair } from './write-pair.ts';

/** Where drafts are written, and how that server takes them. */
export type DraftWriting = {
  readonly transport: FhirTransport;
  readonly coaches: readonly CoachOrganisation[];
  readonly capability: () => Promise<Capability>;
};

/**
 * Keeps a draft. Before a write it looks what is there, writes only over what it saw (If-Match), and what is there
 * afterwards is the truth: so a save is safe to repeat, and nobody is overwritten unseen.
 */
export async function keepDraft(writing: DraftWriting, save: DraftSave): Promise<KeepOutcome> {
  const { transport, coaches, capability } = writing;
  const { patient } = save.patient;
  const look = () => lookAtDraft({ transport, coaches, key: save.key, patient });
  const before = await look();
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
  return afterKeeping(await look(), save, written === 'done' ? undefined : written.failure);
}

/** Throws a draft away, in the same way. */
export async function discardDraft(
  { transport, coaches, capability }: DraftWriting,
  draft: KeptDraft,
  at: string,
): Promise<DiscardOutcome> {
  const look = () => lookAtDraft({ transport, coaches, key: draft.key, patient: draft.patient });
  const before = afterDiscarding(await look(), draft);
  if (before !== 'still-there') return before;

  const { request, task } = toDiscarded(draft, at);
  const write: PairWrite = { request, taskOn: () => task };
  const written = await updatePair(transport, await capability(), draft.base, write);
  const after = afterDiscarding(await look(), draft);
  if (after !== 'still-there') return after;
  throw new FailureError(written === 'done' ? lost : written.failure);
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
