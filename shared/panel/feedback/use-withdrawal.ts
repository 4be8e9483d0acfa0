import { useState } from 'preact/hooks';
import { failureFrom } from '../../domain/failure.ts';
import type { Timeline } from '../../domain/feedback/timeline.ts';
import type { Referral } from '../../domain/referral/referral.ts';
import { useWithdrawReferral } from '../../queries/referral-queries.ts';
import type { WithdrawAnswer, WithdrawState } from '../../ui/feedback/WithdrawDialog.tsx';
import { namedPatients, type PanelIdentity } from '../context/panel-identity.ts';
import type { PanelPorts } from '../context/panel-ports.ts';

/** The referral that may be withdrawn, as the user saw it, and how far that is. */
export type AskedWithdrawal = { readonly timeline: Timeline; readonly state: WithdrawState };

/** Takes a referral back; what the coach did meanwhile is shown first and decided on again. */
export function useWithdrawal(
  { exchange, audit }: Pick<PanelPorts, 'exchange' | 'audit'>,
  identity: PanelIdentity,
  asTimeline: (referral: Referral) => Timeline,
  onWithdrawn: (referral: Referral) => void,
) {
  const [asked, setAsked] = useState<AskedWithdrawal | undefined>(undefined);
  const { mutateAsync } = useWithdrawReferral(exchange);

  async function withdraw({ timeline, state }: AskedWithdrawal, answer: WithdrawAnswer): Promise<void> {
    const { referral } = state.status === 'conflict' ? state.now : timeline;
    setAsked({ timeline, state: { status: 'withdrawing' } });
    try {
      const outcome = await mutateAsync({
        withdrawal: { referral, ...answer },
        named: namedPatients(identity),
      });
      if (outcome.kind === 'conflict') {
        setAsked({ timeline, state: { status: 'conflict', now: asTimeline(outcome.now) } });
        return;
      }
      if (outcome.kind === 'partly-withdrawn') {
        const { left, failure } = outcome;
        setAsked({ timeline, state: { status: 'partly', left, failure, answer } });
        return;
      }
      audit.note('withdrawn', identity.patient.patient);
      setAsked(undefined);
      onWithdrawn(referral);
    } catch (thrown) {
      setAsked({ timeline, state: { status: 'failed', failure: failureFrom(thrown) } });
    }
  }

  return {
    asked,
    ask: (timeline: Timeline) => setAsked({ timeline, state: { status: 'asking' } }),
    answer: (answer: WithdrawAnswer) => asked && void withdraw(asked, answer),
    close: () => setAsked(undefined),
  };
}
