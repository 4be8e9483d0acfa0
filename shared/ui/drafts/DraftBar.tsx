import { Check } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { DraftSituation } from '../../domain/drafts/draft-situation.ts';
import type { Failure } from '../../domain/failure.ts';
import type { Texts } from '../../text/text.ts';
import { FailureNotice } from '../failure/FailureNotice.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { holderName } from './draft-words.ts';

/** What is being done with the draft. */
export type DraftDoing =
  | { readonly status: 'nothing' | 'keeping' | 'discarding' }
  | { readonly status: 'failed'; readonly failure: Failure };

export type DraftBarProps = {
  readonly text: Texts;
  readonly situation: DraftSituation;
  readonly doing: DraftDoing;
  /** What this user may do: who only prepares is offered handing over first. */
  readonly role: 'sends' | 'prepares';
  /** The user, as a draft of their own names them. */
  readonly user: string;
  readonly now: Temporal.Instant;
  /** Days that the draft lies too long; undefined: it does not. */
  readonly oldDays: number | undefined;
  readonly on: {
    readonly keep: () => void;
    readonly handOver: () => void;
    readonly discard: () => void;
    /** The one action of the failure shown. */
    readonly failureAction: () => void;
  };
};

/** Keeping the referral as a draft, handing it over and throwing it away; who has it and since when. */
export function DraftBar(props: DraftBarProps) {
  const { text, situation, doing, role, oldDays, on } = props;
  const { drafts } = text;
  const [asks, setAsks] = useState<'no' | 'discard'>('no');
  const isBusy = doing.status === 'keeping' || doing.status === 'discarding';
  const isKept = situation.kind === 'kept';
  const isReady = isKept && situation.draft.stage === 'ready' && situation.unsaved === 'nothing';
  const act = (doIt: () => void) => () => !isBusy && doIt();
  if (situation.kind === 'changed' || situation.kind === 'gone') return null; // first see what happened to it
  return (
    <>
      <div role="status" class="bar__said small">
        <Standing {...props} />
        {oldDays !== undefined && <p>{drafts.old(oldDays)}</p>}
        {isBusy && <p>{drafts[doing.status]}</p>}
      </div>
      {doing.status === 'failed' && (
        <div class="bar__said">
          <FailureNotice text={text} failure={doing.failure} onAct={on.failureAction} />
        </div>
      )}
      <button
        type="button"
        class={handOverLook(role, isReady ? 'done' : 'to-do')}
        aria-disabled={isBusy}
        onClick={act(isReady ? on.keep : on.handOver)}
      >
        {isReady ? drafts.takeBack : drafts.handOver[role]}
      </button>
      {!isReady && (
        <button type="button" class="button button--quiet" aria-disabled={isBusy} onClick={act(on.keep)}>
          {isKept ? drafts.keepChanges : drafts.keep}
        </button>
      )}
      {isKept && (
        <button type="button" class="button button--quiet" onClick={act(() => setAsks('discard'))}>
          {drafts.discard}
        </button>
      )}
      {asks === 'discard' && (
        <Dialog title={drafts.discardTitle} onClose={() => setAsks('no')}>
          <p>{drafts.discardBody}</p>
          <div class="dialog__footer">
            <button type="button" class="button" onClick={() => setAsks('no')}>
              {drafts.back}
            </button>
            <button
              type="button"
              class="button button--primary"
              onClick={() => {
                setAsks('no');
                on.discard();
              }}
            >
              {drafts.discardAct}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}

/** For who only prepares, handing over is what the whole bar is for. */
function handOverLook(role: DraftBarProps['role'], state: 'done' | 'to-do'): string {
  if (state === 'done' || role === 'sends') return 'button button--quiet';
  return 'button button--primary button--wide bar__first';
}

function Standing({ text, situation, user, now }: DraftBarProps) {
  const { drafts, dates } = text;
  if (situation.kind === 'unknown') return <p class="unknown">{drafts.unknown}</p>;
  if (situation.kind !== 'kept') return null;

  const { draft, unsaved } = situation;
  const { since, stage, preparedBy, holder } = draft;
  const name = holder.name === user ? '' : holderName(draft, text);
  const at = since === undefined ? dates.undated : dates.timeOrDate(since, now);
  const isBegunByAnother = preparedBy.name !== '' && preparedBy.name !== holder.name;
  return (
    <>
      <p>
        {stage === 'ready' && <Check size={14} />} {drafts[stage === 'ready' ? 'isReady' : 'has'](name, at)}{' '}
        {isBegunByAnother && drafts.begunBy(preparedBy.name)} {drafts.consentStays}
      </p>
      {unsaved === 'something' && <p>{drafts.unsaved}</p>}
    </>
  );
}
