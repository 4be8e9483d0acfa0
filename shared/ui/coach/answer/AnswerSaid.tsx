import { CircleAlert, CircleCheck } from 'lucide-preact';
import type { Failure } from '../../../domain/failure.ts';
import { FailureNotice } from '../../failure/FailureNotice.tsx';
import type { CoachText } from '../screen-text.ts';

export type AnswerSaidProps = {
  readonly text: CoachText;
  readonly state:
    | { readonly status: 'idle' | 'saving' | 'saved' | 'changed' }
    | { readonly status: 'unconfirmed'; readonly failure: Failure }
    | { readonly status: 'failed'; readonly failure: Failure; readonly resumes: 'when-online' | 'by-hand' };
  readonly onAgain: () => void;
  readonly onSignIn: () => void;
};

/** What came of the last answer. */
export function AnswerSaid({ text, state, onAgain, onSignIn }: AnswerSaidProps) {
  const { coach } = text;
  if (state.status === 'failed') {
    const act = state.failure.kind === 'session-expired' ? onSignIn : onAgain;
    return (
      <>
        <FailureNotice text={text} failure={state.failure} onAct={act} />
        {state.resumes === 'when-online' && <p class="small">{coach.sentWhenOnline}</p>}
      </>
    );
  }
  if (state.status === 'unconfirmed') {
    return (
      <div class="notice notice--failure" role="alert">
        <CircleAlert size={18} />
        <div class="notice__body">
          <p>{coach.unconfirmed}</p>
          <button type="button" class="button" onClick={onAgain}>
            {coach.unconfirmedAct}
          </button>
        </div>
      </div>
    );
  }
  return (
    <p class="done one-line" role="status">
      {state.status === 'saving' && coach.saving}
      {state.status === 'saved' && (
        <>
          <CircleCheck size={16} />
          {coach.saved}
        </>
      )}
    </p>
  );
}
