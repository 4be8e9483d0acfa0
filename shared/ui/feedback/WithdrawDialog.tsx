import { useState } from 'preact/hooks';
import type { Failure } from '../../domain/failure.ts';
import type { Timeline } from '../../domain/feedback/timeline.ts';
import type { Texts } from '../../text/text.ts';
import { FailureNotice } from '../failure/FailureNotice.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { TextArea } from '../parts/fields/TextArea.tsx';
import { Tick } from '../parts/fields/Tick.tsx';
import { WithdrawConflict } from './WithdrawConflict.tsx';
import { WithdrawnInPart } from './WithdrawnInPart.tsx';

/** Where a withdrawal is. `conflict`: the coach did something meanwhile; `now` is how it is. */
export type WithdrawState =
  | { readonly status: 'asking' | 'withdrawing' }
  | { readonly status: 'failed'; readonly failure: Failure }
  | { readonly status: 'conflict'; readonly now: Timeline }
  /** The coach's part is withdrawn, and these may not be; `answer` is what to try again. */
  | {
      readonly status: 'partly';
      readonly left: readonly ('request' | 'permission')[];
      readonly failure: Failure;
      readonly answer: WithdrawAnswer;
    };

export type WithdrawAnswer = { readonly reason: string; readonly consent: 'kept' | 'taken-back' };

export type WithdrawDialogProps = {
  readonly text: Texts;
  /** As the user saw it when asking. */
  readonly timeline: Timeline;
  /** Where the coach can be told what we cannot tell them; empty when the settings name nothing. */
  readonly reach: string;
  readonly state: WithdrawState;
  /** On a conflict as well: the user has seen what the coach did and still wants it. */
  readonly onWithdraw: (answer: WithdrawAnswer) => void;
  readonly onClose: () => void;
};

/** Takes a referral back: with a reason that the coach reads, and if so wished with the permission to share. */
export function WithdrawDialog({ text, timeline, reach, state, onWithdraw, onClose }: WithdrawDialogProps) {
  const [reason, setReason] = useState('');
  const [consent, setConsent] = useState<WithdrawAnswer['consent']>('kept');
  const { feedback, carriers } = text;
  const { coach, through } = timeline.referral;
  const canWithdraw = reason.trim() !== '' && state.status !== 'withdrawing';
  const withdraw = () => canWithdraw && onWithdraw({ reason: reason.trim(), consent });
  const isConflict = state.status === 'conflict';
  if (state.status === 'partly') {
    return (
      <WithdrawnInPart
        text={text}
        left={state.left}
        failure={state.failure}
        onAgain={() => onWithdraw(state.answer)}
        onClose={onClose}
      />
    );
  }
  return (
    <Dialog title={isConflict ? feedback.conflictTitle : feedback.withdrawTitle} onClose={onClose}>
      {isConflict ? (
        <WithdrawConflict text={text} before={timeline} now={state.now} />
      ) : (
        <div class="fields">
          <p>
            {through === undefined
              ? feedback.withdrawBody(coach)
              : carriers.withdrawSelf(coach, through.name, reach)}
          </p>
          <TextArea
            label={feedback.withdrawReason}
            hint={through === undefined ? feedback.withdrawReasonNeeded : carriers.withdrawReason}
            value={reason}
            onInput={setReason}
          />
          <Tick
            checked={consent === 'taken-back'}
            onToggle={() => setConsent(consent === 'kept' ? 'taken-back' : 'kept')}
          >
            {feedback.consentTakenBack}
          </Tick>
          {state.status === 'failed' && (
            <FailureNotice text={text} failure={state.failure} onAct={withdraw} />
          )}
        </div>
      )}
      <footer class="dialog__footer">
        <button type="button" class="button" onClick={onClose}>
          {feedback.keep}
        </button>
        <button type="button" class="button button--primary" aria-disabled={!canWithdraw} onClick={withdraw}>
          {actWords(text, state)}
        </button>
      </footer>
    </Dialog>
  );
}

function actWords({ feedback }: Texts, { status }: WithdrawState): string {
  if (status === 'withdrawing') return feedback.withdrawing;
  return status === 'conflict' ? feedback.withdrawAnyway : feedback.withdrawAct;
}
