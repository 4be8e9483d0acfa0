import { Save, Trash2, UserCheck } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { DraftSituation } from '../../domain/drafts/draft-situation.ts';
import type { Failure } from '../../domain/failure.ts';
import type { Texts } from '../../text/text.ts';
import { FailureNotice } from '../failure/FailureNotice.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { draftMoment, holderName } from './draft-words.ts';

/** What is being done with the draft. */
export type DraftDoing =
  | { readonly status: 'nothing' | 'keeping' | 'discarding' }
  | { readonly status: 'failed'; readonly failure: Failure };

export type DraftBarProps = {
  readonly text: Texts;
  readonly situation: DraftSituation;
  readonly doing: DraftDoing;
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
export function DraftBar({ text, situation, doing, oldDays, on }: DraftBarProps) {
  const { drafts } = text;
  const [asks, setAsks] = useState<'no' | 'discard'>('no');
  const isBusy = doing.status === 'keeping' || doing.status === 'discarding';
  const isKept = situation.kind === 'kept';
  const act = (doIt: () => void) => () => !isBusy && doIt();
  if (situation.kind === 'changed' || situation.kind === 'gone') return null; // first see what happened to it
  return (
    <div class="draft">
      <div role="status" class="small">
        <Standing text={text} situation={situation} />
        {oldDays !== undefined && <p>{drafts.old(oldDays)}</p>}
        {isBusy && <p>{drafts[doing.status]}</p>}
      </div>
      {doing.status === 'failed' && (
        <FailureNotice text={text} failure={doing.failure} onAct={on.failureAction} />
      )}
      <div class="row">
        <button type="button" class="button" aria-disabled={isBusy} onClick={act(on.keep)}>
          <Save size={16} />
          {isKept ? drafts.keepChanges : drafts.keep}
        </button>
        <button type="button" class="button" aria-disabled={isBusy} onClick={act(on.handOver)}>
          <UserCheck size={16} />
          {drafts.handOver}
        </button>
        {isKept && (
          <button type="button" class="button button--quiet" onClick={act(() => setAsks('discard'))}>
            <Trash2 size={16} />
            {drafts.discard}
          </button>
        )}
      </div>
      <p class="small faint">{drafts.consentStays}</p>
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
    </div>
  );
}

function Standing({ text, situation }: Pick<DraftBarProps, 'text' | 'situation'>) {
  const { drafts } = text;
  if (situation.kind === 'unknown') return <p class="unknown">{drafts.unknown}</p>;
  if (situation.kind !== 'kept') return null;

  const { draft, unsaved } = situation;
  const name = holderName(draft, text);
  const said = draft.stage === 'ready' ? drafts.isReady : drafts.has;
  const isBegunByAnother = draft.preparedBy.name !== '' && draft.preparedBy.name !== draft.holder.name;
  return (
    <>
      <p>
        {said(name, draftMoment(draft, text, 'time'))}{' '}
        {isBegunByAnother && drafts.begunBy(draft.preparedBy.name)}
      </p>
      {unsaved === 'something' && <p>{drafts.unsaved}</p>}
    </>
  );
}
