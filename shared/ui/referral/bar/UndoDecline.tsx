import { Undo2 } from 'lucide-preact';
import type { DeclinedNow } from '../../../domain/consult/consult.ts';
import type { Failure } from '../../../domain/failure.ts';
import type { DeclineContent } from '../../../domain/referral/decline.ts';
import { whyNot } from '../../../text/decline-words.ts';
import type { Texts } from '../../../text/text.ts';
import { FailureNotice } from '../../failure/FailureNotice.tsx';
import { focusOnce } from '../../parts/focus-once.ts';

/** What is being done with a "no", or what came of it last. */
export type DeclineDoing =
  | { readonly status: 'nothing' | 'saving' | 'undoing' | 'undone' }
  /** Somebody wrote in it meanwhile; `now`: what it says, undefined when that cannot be read. */
  | { readonly status: 'changed'; readonly now: DeclineContent | undefined }
  | { readonly status: 'failed'; readonly failure: Failure };

export type UndoDeclineProps = {
  readonly text: Texts;
  /** The "no" of this consult; undefined: there is none, or it was undone. */
  readonly declined: DeclinedNow | undefined;
  readonly doing: DeclineDoing;
  readonly onUndo: () => void;
  readonly onFailureAction: () => void;
};

/** The button that undoes a "no", and what came of it. */
export function UndoDecline({ text, declined, doing, onUndo, onFailureAction }: UndoDeclineProps) {
  const { decline } = text.conversation;
  return (
    <>
      {doing.status === 'undone' && declined === undefined && (
        <p class="done" role="status" tabIndex={-1} ref={focusOnce}>
          {decline.undone}
        </p>
      )}
      {doing.status === 'changed' && declined && (
        <p class="notice" role="status">
          {decline.changed(doing.now && whyNot(doing.now, text))}
        </p>
      )}
      {doing.status === 'failed' && (
        <FailureNotice text={text} failure={doing.failure} onAct={onFailureAction} />
      )}
      {declined && declined.status !== 'stays' && (
        <button
          type="button"
          class="button button--quiet"
          aria-disabled={doing.status === 'undoing' || doing.status === 'saving'}
          onClick={onUndo}
        >
          <Undo2 size={16} />
          {doing.status === 'undoing' ? decline.undoing : decline.undo}
        </button>
      )}
    </>
  );
}
