import {
  edit,
  setConsent,
  setSecondReferral,
  toggleChecked,
  toggleSignal,
} from '../domain/consult/actions.ts';
import type { Consult } from '../domain/consult/consult.ts';
import type { ReferralDraft } from '../domain/referral/draft.ts';
import { focusOn } from '../ui/frame/sections.ts';
import { fieldIds } from '../ui/referral/field-ids.ts';
import type { ReferralCallbacks } from '../ui/referral/referral-callbacks.ts';
import type { ConsultWork } from './consult-work.ts';
import { toOutgoing } from './prepare-referral.ts';
import type { useSending } from './use-sending.ts';

type Sender = ReturnType<typeof useSending>;

/** What each control of the referral form does. */
export function referralCallbacks(
  work: ConsultWork,
  draft: ReferralDraft,
  sender: Sender,
): ReferralCallbacks {
  const { ports, identity, hand, config, dutch } = work;
  const { change } = hand;
  return {
    edit: (edits) => change((consult) => edit(consult, edits)),
    dropReason: (signal) => change((consult) => toggleSignal(consult, signal)),
    consent: (given) => change((consult) => withConsent(consult, given, ports.clock.now().toString())),
    secondReferral: (answer) => change((consult) => setSecondReferral(consult, answer)),
    check: (reminder) => change((consult) => toggleChecked(consult, reminder)),
    preview: () => ports.audit.note('previewed', identity.patient.patient),
    send: () => {
      if (!draft.coach) return; // the button waits for a coach
      sender.send({ outgoing: toOutgoing(draft, config, dutch, ports.clock.now()), coach: draft.coach });
    },
    askAgain: sender.askAgain,
    failureAction: () => afterFailure(work, sender),
  };
}

type ConsentTicks = Parameters<ReferralCallbacks['consent']>[0];

function withConsent(consult: Consult, { sharing, feedback, form }: ConsentTicks, at: string): Consult {
  const shared = sharing === undefined ? consult : setConsent(consult, { sharing }, at);
  const withFeedback = feedback === undefined ? shared : setConsent(shared, { feedback }, at);
  return form === undefined ? withFeedback : setConsent(withFeedback, { form }, at);
}

/** The one action that each failure offers. */
function afterFailure({ onSignIn }: ConsultWork, { sending, askAgain, reset }: Sender): void {
  if (sending.status !== 'failed') return;

  switch (sending.failure.kind) {
    case 'session-expired':
      onSignIn();
      return;
    case 'no-consent':
      reset();
      focusOn(document, `#${fieldIds.consent}`);
      return;
    case 'wrong-patient':
    case 'misconfigured':
      reset();
      return;
    default:
      askAgain();
  }
}
