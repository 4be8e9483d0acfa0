import { differingFields } from '../../domain/drafts/compare-drafts.ts';
import type { KeptDraft } from '../../domain/drafts/kept-draft.ts';
import type { CoachOrganisation } from '../../domain/people/coach-organisation.ts';
import { isSameBase } from '../../domain/referral/draft-base.ts';
import type { DiscardOutcome, DraftSave, KeepOutcome } from '../../ports/referrals.ts';
import { type DraftToKeep, toDiscarded, toDraftRequest, toDraftTask } from '../referral/to-draft.ts';
import type { Versioned } from '../server/versioned.ts';
import {
  type Attempt,
  type Decision,
  end,
  fail,
  newPair,
  type PairContent,
  pairOver,
  replaceOver,
  toFailure,
  type Write,
  write,
  writeOnly,
  writeOrFail,
} from './decision.ts';
import type { StoredReferral } from './stored-referral.ts';

export type KeepWish = { readonly save: DraftSave; readonly coach: CoachOrganisation | undefined };
export type DiscardWish = { readonly draft: KeptDraft; readonly at: string };

/** Keeping a draft: never over what the saver has not seen, and what is stored afterwards is the truth. */
export function decideKeep(
  stored: StoredReferral,
  { save, coach }: KeepWish,
  { last }: Attempt,
): Decision<KeepOutcome> {
  const content = (begun: Pick<KeptDraft, 'preparedBy' | 'startedAt'>) =>
    draftContent({ ...save, coach, begun });
  const fresh = { preparedBy: save.by, startedAt: save.at };
  switch (stored.state) {
    case 'none':
      if (save.base !== undefined) return end({ kind: 'gone', how: 'discarded' });
      return writeOrFail(last, (way) => newPair(content(fresh), way));
    case 'half': {
      if (save.base !== undefined) return end({ kind: 'gone', how: 'discarded' });
      const half = { request: stored.request, says: 'something-else' } as const;
      return writeOrFail(last, () => newPair(content(fresh), 'in-parts', half));
    }
    case 'draft': {
      const { base } = save;
      if (!base || !isSameBase(base, stored.draft.base)) return end(keptOr(stored.draft, save));
      return writeOrFail(last, (way) => pairOver(content(stored.draft), base, way, 'task-first'));
    }
    case 'sent':
    case 'withdrawn':
      return end({ kind: 'gone', how: 'sent' });
    case 'discarded':
      return end({ kind: 'gone', how: 'discarded' });
    case 'several':
      return fail({ kind: 'conflict' });
    case 'unanswered':
      return fail(stored.failure);
  }
}

/** Throwing a draft away: of its text nothing stays, in the Task nor in the request. */
export function decideDiscard(
  stored: StoredReferral,
  { draft, at }: DiscardWish,
  { last, looksLeft }: Attempt,
): Decision<DiscardOutcome> {
  switch (stored.state) {
    case 'none':
      return end({ kind: 'discarded' });
    case 'half':
      return writeOrFail(last, () => erasedRequest(draft, at, stored.request));
    case 'discarded':
      if (stored.leftover === undefined) return end({ kind: 'discarded' });
      return looksLeft > 0 ? write(erasedRequest(draft, at, stored.leftover)) : fail(toFailure(last));
    case 'draft':
      if (!isSameBase(draft.base, stored.draft.base)) return end({ kind: 'conflict', now: stored.draft });
      return writeOrFail(last, (way) => pairOver(erasedContent(draft, at), draft.base, way, 'task-first'));
    case 'sent':
    case 'withdrawn':
      return end({ kind: 'gone', how: 'sent' });
    case 'several':
      return fail({ kind: 'conflict' });
    case 'unanswered':
      return fail(stored.failure);
  }
}

/** It is kept when it says what we saved, whoever wrote it down; else somebody saw it otherwise. */
function keptOr(draft: KeptDraft, save: DraftSave): KeepOutcome {
  const isOurs = differingFields(draft.content, save.content).length === 0 && draft.stage === save.stage;
  return isOurs ? { kind: 'kept', draft } : { kind: 'conflict', now: draft };
}

/** A draft, which names no coach and goes with no permission. */
function draftContent(draft: DraftToKeep): PairContent {
  return {
    key: draft.key,
    before: [],
    request: () => toDraftRequest(draft),
    task: (at) => toDraftTask(draft, at('request')),
    known: { patient: `Patient/${draft.patient.patient}` },
  };
}

/** What stays of a draft that is thrown away. */
function erasedContent(draft: KeptDraft, at: string): PairContent {
  const { request, task } = toDiscarded(draft, at);
  return { key: draft.key, before: [], request: () => request, task: () => task, known: {} };
}

/** The request of a draft, of which the Task is gone or thrown away already. */
function erasedRequest(draft: KeptDraft, at: string, { resource, version }: Versioned): Write {
  const reference = `ServiceRequest/${resource.id}`;
  return writeOnly(replaceOver('request', reference, version, erasedContent(draft, at).request), {
    request: reference,
  });
}
