import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useRef, useState } from 'preact/hooks';
import type { Consult } from '../../domain/consult/consult.ts';
import { differingFields } from '../../domain/drafts/compare-drafts.ts';
import { type DraftContent, isEmptyContent, toDraftContent } from '../../domain/drafts/draft-content.ts';
import { draftSituation, mayHaveDraft } from '../../domain/drafts/draft-situation.ts';
import { continueWith, type KeptDraft } from '../../domain/drafts/kept-draft.ts';
import { type Failure, failureFrom } from '../../domain/failure.ts';
import { known } from '../../domain/knowledge.ts';
import type { DraftBase } from '../../domain/referral/draft-base.ts';
import { draftKey } from '../../domain/referral/referral-edits.ts';
import type { DraftSave } from '../../ports/referrals.ts';
import { draftsQuery, useDiscardDraft, useKeepDraft } from '../../queries/draft-queries.ts';
import { toKnowledge } from '../../queries/query-state.ts';
import type { DraftDoing } from '../../ui/drafts/DraftBar.tsx';
import type { ConsultWork } from '../context/consult-work.ts';
import { namedPatients } from '../context/panel-identity.ts';
import { labelsOf } from '../context/spoken-text.ts';

/** The drafts of this patient beside the consult on the screen: keeping, going on, and settling two versions. */
export function useDrafts(work: ConsultWork) {
  const { ports, identity, user, hand, reading, dutch } = work;
  const { exchange } = ports;
  const { consult, change } = hand;
  const [doing, setDoing] = useState<DraftDoing>({ status: 'nothing' });
  const [conflict, setConflict] = useState<KeptDraft | undefined>(undefined);
  const [goneOnWith, setGoneOnWith] = useState<KeptDraft['key'] | undefined>(undefined);
  const keyAtHand = useRef(consult.key); // an answer that comes late is not about the referral that came next
  keyAtHand.current = consult.key;
  const last = useRef<DraftSave['stage'] | 'discard'>('in-hand');
  const { mutateAsync: keepDraft } = useKeepDraft(exchange);
  const { mutateAsync: discardDraft } = useDiscardDraft(exchange);

  const asked = draftsQuery(exchange, identity.patient);
  const cached = useQueryClient().getQueryData(asked.queryKey);
  // While the referrals are read again, what was found of drafts before stays on the screen.
  const isReadAgain = !reading.referrals.known && cached !== undefined;
  const isAsked = exchange.drafts === 'kept' && (isReadAgain || mayHaveDraft(consult, reading.referrals));
  const query = useQuery({ ...asked, enabled: isAsked });
  const situation = draftSituation(consult, isAsked ? toKnowledge(query) : known([]));

  async function attempt(status: 'keeping' | 'discarding', act: () => Promise<void>): Promise<void> {
    setDoing({ status });
    try {
      await act();
      setDoing({ status: 'nothing' });
    } catch (thrown) {
      setDoing(failed(failureFrom(thrown)));
    }
  }

  async function keep(stage: DraftSave['stage']): Promise<void> {
    const content = toDraftContent(consult);
    const save: DraftSave = {
      key: consult.key,
      patient: identity.patient,
      encounter: identity.encounter,
      content,
      stage,
      by: { reference: user.roleReference ?? user.reference, name: user.name || user.roleText },
      at: ports.clock.now().toString({ smallestUnit: 'second' }),
      base: consult.draft,
      labels: labelsOf(dutch),
    };
    const outcome = await keepDraft({ save, named: namedPatients(identity) });
    if (outcome.kind === 'conflict' && keyAtHand.current === save.key) settle(outcome.now);
    if (outcome.kind !== 'kept') return;
    ports.audit.note('draft-kept', identity.patient.patient);
    if (keyAtHand.current === save.key) change((before) => ({ ...before, draft: outcome.draft.base }));
  }

  async function discard(draft: KeptDraft): Promise<void> {
    const outcome = await discardDraft({ draft, named: namedPatients(identity) });
    if (outcome.kind === 'conflict' && keyAtHand.current === consult.key) settle(outcome.now);
    if (outcome.kind !== 'discarded') return;
    ports.audit.note('draft-discarded', identity.patient.patient);
    hand.startAnew(consult);
  }

  function act(what: DraftSave['stage'] | 'discard'): void {
    last.current = what;
    if (what !== 'discard') void attempt('keeping', () => keep(what));
    else if (situation.kind === 'kept') void attempt('discarding', () => discard(situation.draft));
  }

  /** Goes on from a version that says the same; shows both when they differ. */
  function settle(now: KeptDraft): DraftBase | undefined {
    if (differingFields(toDraftContent(consult), now.content).length > 0) {
      setConflict(now);
      return undefined;
    }
    change((before) => ({ ...before, key: now.key, draft: now.base }));
    return now.base;
  }

  return {
    situation,
    doing,
    conflict,
    /** The draft of a colleague that the user went on with: the work is at what it still needs. */
    goneOnWith,
    settle,
    keep: (stage: DraftSave['stage']) => act(stage),
    discard: () => act('discard'),
    /** What was typed already is never replaced unseen. */
    open: (draft: KeptDraft) => {
      if (!isEmptyContent(toDraftContent(consult))) {
        settle(draft);
        return;
      }
      change((before) => continueWith(before, draft, draft.content));
      setGoneOnWith(draft.key);
    },
    take: (content: DraftContent) => {
      if (conflict)
        change((before) => ({ ...continueWith(before, conflict, content), ...ownAnswers(before) }));
      setConflict(undefined);
    },
    closeConflict: () => setConflict(undefined),
    asNew: () => change((before) => ({ ...before, key: draftKey(crypto.randomUUID()), draft: undefined })),
    failureAction: () => {
      if (doing.status === 'failed' && doing.failure.kind === 'session-expired') work.onSignIn();
      else act(last.current);
    },
  };
}

/** What this very user asked and checked stays theirs, whichever text they choose. */
function ownAnswers({ consent, checked, secondReferral }: Consult) {
  return { consent, checked, secondReferral };
}

function failed(failure: Failure): DraftDoing {
  return { status: 'failed', failure };
}
