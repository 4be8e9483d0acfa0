import { FailureNotice } from '../ui/failure/FailureNotice.tsx';
import { WithheldNotice, type WithheldPart } from './access/WithheldNotice.tsx';
import type { PanelText } from './context/spoken-text.ts';

export type PanelNoticesProps = {
  readonly text: PanelText;
  readonly session: 'open' | 'expired' | 'none';
  readonly onSignIn: () => void;
  readonly withheld: readonly WithheldPart[];
  /** Says anew who the user is; undefined where a server tells it. */
  readonly onChangeMe: (() => void) | undefined;
};

/** What must be said above everything else. */
export function PanelNotices({ text, session, onSignIn, withheld, onChangeMe }: PanelNoticesProps) {
  return (
    <>
      {session === 'expired' && (
        <FailureNotice text={text} failure={{ kind: 'session-expired' }} onAct={onSignIn} />
      )}
      {session === 'none' && <p class="small faint">{text.carriers.noServer}</p>}
      {onChangeMe && (
        <p>
          <button type="button" class="button button--small button--quiet" onClick={onChangeMe}>
            {text.roles.about.change}
          </button>
        </p>
      )}
      {withheld.length > 0 && <WithheldNotice text={text} withheld={withheld} />}
    </>
  );
}
