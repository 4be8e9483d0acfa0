import {
  edit,
  setConsent,
  setSecondReferral,
  toggleChecked,
  toggleSignal,
} from '../../domain/consult/actions.ts';
import type { SentThrough } from '../../domain/referral/referral.ts';
import { focusOn } from '../../ui/parts/sections.ts';
import { fieldIds } from '../../ui/referral/fields/field-ids.ts';
import type { ReferralCallbacks } from '../../ui/referral/referral-callbacks.ts';
import type { ConsultWork } from '../context/consult-work.ts';
import { type prepareReferral, toOutgoing } from '../pipeline/prepare-referral.ts';
import type { useSending } from './use-sending.ts';

type ReferralSender = ReturnType<typeof useSending>;

type CarrierCallbacks = {
  /** The user sent it another way: nothing goes to the coach, it is only recorded. */
  readonly sentThrough: (through: SentThrough) => void;
};

/** What each control of the referral form does. */
export function referralCallbacks(
  work: ConsultWork,
  { draft, missing }: Pick<ReturnType<typeof prepareReferral>, 'draft' | 'missing'>,
  sender: ReferralSender,
): ReferralCallbacks & CarrierCallbacks {
  const { ports, identity, hand, config, dutch } = work;
  const { change } = hand;
  const send = (through?: SentThrough) => {
    if (!draft.coach) return; // the button waits for a coach
    const outgoing = toOutgoing(draft, config, dutch, ports.clock.now(), through);
    sender.send({ outgoing, coach: draft.coach, consult: hand.consult });
  };
  const sendAgain = () => send('going' in sender.sending ? sender.sending.going.outgoing.through : undefined);
  return {
    edit: (edits) => change((consult) => edit(consult, edits)),
    dropReason: (signal) => change((consult) => toggleSignal(consult, signal)),
    consent: (given) => change((consult) => setConsent(consult, given, ports.clock.now().toString())),
    secondReferral: (answer) => change((consult) => setSecondReferral(consult, answer)),
    check: (reminder) => change((consult) => toggleChecked(consult, reminder)),
    rename: work.rename,
    preview: () => ports.audit.note('previewed', identity.patient.patient),
    send: () => send(),
    sentThrough: send,
    look: sender.look,
    sendAgain: sender.sendAgain,
    failureAction: () => afterFailure(work, sender, missing.length === 0 ? sendAgain : sender.reset),
  };
}

/** The one action that each failure offers. `again` sends what the screen says now: it may have changed since. */
function afterFailure(
  { onSignIn }: ConsultWork,
  { sending, reset }: ReferralSender,
  again: () => void,
): void {
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
      again();
  }
}
