import { ReferralSection } from '../ui/referral/ReferralSection.tsx';
import type { SendState } from '../ui/referral/SendBar.tsx';
import type { ConsultWork } from './consult-work.ts';
import type { prepareReferral } from './prepare-referral.ts';
import { referralCallbacks } from './referral-callbacks.ts';
import { runningBut } from './running.ts';
import { SentPart } from './SentPart.tsx';
import { type Sending, useSending } from './use-sending.ts';

export type ReferralPartProps = {
  readonly work: ConsultWork;
  readonly prepared: ReturnType<typeof prepareReferral>;
};

/** The referral from prefilled form to sent, tied to the consult. */
export function ReferralPart({ work, prepared }: ReferralPartProps) {
  const { ports, identity, hand, reading, text } = work;
  const sender = useSending(ports, identity, hand.startAnew);
  const { sending } = sender;
  if (sending.status === 'sent') return <SentPart work={work} sent={sending} onAnother={sender.reset} />;

  return (
    <ReferralSection
      text={text}
      draft={prepared.draft}
      coaches={prepared.coaches}
      running={runningBut(prepared.draft.key, reading.referrals)}
      secondReferral={hand.consult.secondReferral}
      held={prepared.held}
      missing={prepared.missing}
      preview={prepared.preview}
      sending={sendState(sending)}
      on={referralCallbacks(work, prepared.draft, sender)}
    />
  );
}

function sendState(sending: Exclude<Sending, { status: 'sent' }>): SendState {
  return sending.status === 'failed'
    ? { status: 'failed', failure: sending.failure }
    : { status: sending.status };
}
