import { useState } from 'preact/hooks';
import { renewReferral } from '../../domain/drafts/renew-referral.ts';
import { type Failure, failureFrom } from '../../domain/failure.ts';
import type { Referral } from '../../domain/referral/referral.ts';
import { draftKey } from '../../domain/referral/referral-edits.ts';
import { useReadContent } from '../../queries/referral-queries.ts';
import { goToSection } from '../../ui/parts/sections.ts';
import type { ConsultWork } from '../context/consult-work.ts';
import { namedPatients } from '../context/panel-identity.ts';

/** Where reading back a rejected referral is. */
export type Renewal =
  | { readonly status: 'idle' }
  | { readonly status: 'reading'; readonly taskId: string }
  | { readonly status: 'failed'; readonly taskId: string; readonly failure: Failure };

/** Begins a new referral with what a rejected one said, for another organisation. */
export function useRenewal({ ports, identity, hand, onSignIn }: ConsultWork) {
  const [renewal, setRenewal] = useState<Renewal>({ status: 'idle' });
  const { mutateAsync } = useReadContent(ports.exchange);

  async function renew(referral: Referral): Promise<void> {
    const { taskId } = referral;
    setRenewal({ status: 'reading', taskId });
    try {
      const rejected = await mutateAsync({ referral, named: namedPatients(identity) });
      hand.change((consult) => renewReferral(consult, rejected, draftKey(crypto.randomUUID())));
      setRenewal({ status: 'idle' });
      goToSection(document, 'referral');
    } catch (thrown) {
      setRenewal({ status: 'failed', taskId, failure: failureFrom(thrown) });
    }
  }

  return {
    renewal,
    renew: (referral: Referral) => {
      const isSignedOut = renewal.status === 'failed' && renewal.failure.kind === 'session-expired';
      if (isSignedOut) onSignIn();
      else if (renewal.status !== 'reading') void renew(referral);
    },
  };
}
