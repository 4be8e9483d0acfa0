import type { Bundle } from 'fhir/r4';
import type { OutgoingReferral } from '../../shared/domain/referral/outgoing.ts';
import { toBundle } from '../../shared/fhir/exchange/perform.ts';
import { newPair, referralContent } from '../../shared/fhir/exchange/writes.ts';

/** The transaction by which a referral goes to a server that has its patient. */
export function toTransaction(outgoing: OutgoingReferral): Bundle {
  return toBundle(newPair(referralContent({ outgoing, newPatient: undefined }), 'whole'));
}
