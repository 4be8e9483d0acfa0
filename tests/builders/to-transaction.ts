import type { Bundle } from 'fhir/r4';
import type { OutgoingReferral } from '../../shared/domain/referral/outgoing.ts';
import { referralContent } from '../../shared/fhir/exchange/decide-send.ts';
import { newPair } from '../../shared/fhir/exchange/decision.ts';
import { toBundle } from '../../shared/fhir/exchange/perform.ts';

/** The transaction by which a referral goes to a server that has its patient. */
export function toTransaction(outgoing: OutgoingReferral): Bundle {
  return toBundle(newPair(referralContent({ outgoing, newPatient: undefined }), 'whole'));
}
