import { FailureNotice } from '../ui/failure/FailureNotice.tsx';
import { WithheldNotice, type WithheldPart } from './access/WithheldNotice.tsx';
import type { PanelText } from './context/load-panel-text.ts';

export type PanelNoticesProps = {
  readonly text: PanelText;
  readonly session: 'open' | 'expired';
  readonly onSignIn: () => void;
  readonly withheld: readonly WithheldPart[];
};

/** What must be said above everything else. */
export function PanelNotices({ text, session, onSignIn, withheld }: PanelNoticesProps) {
  return (
    <>
      {session === 'expired' && (
        <FailureNotice text={text} failure={{ kind: 'session-expired' }} onAct={onSignIn} />
      )}
      {withheld.length > 0 && <WithheldNotice text={text} withheld={withheld} />}
    </>
  );
}
