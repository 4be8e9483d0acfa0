import type { Reference } from 'fhir/r4';
import type { OutgoingReferral } from '../../domain/referral/outgoing.ts';
import type { FhirTransport } from '../transport.ts';
import { ownSubject } from '../write/references.ts';
import { consentKey, permissionsOf, toConsent } from '../write/to-consent.ts';
import { createOnce } from './create-once.ts';
import type { NotMade } from './write-once.ts';

/** The permissions of a referral, each made once; without a Task nothing has been sent, so stopping here is a no. */
export async function makeConsents(
  transport: FhirTransport,
  outgoing: OutgoingReferral,
): Promise<{ readonly kind: 'made'; readonly references: readonly Reference[] } | NotMade> {
  const subject = ownSubject(outgoing);
  const patient = outgoing.patient.patient;
  const references: Reference[] = [];
  for (const permission of permissionsOf(outgoing)) {
    const keyed = { type: 'Consent', key: consentKey(outgoing.key, permission), patient };
    const consent = await createOnce(
      transport,
      keyed,
      toConsent(outgoing, permission, subject),
      'when-allowed',
    );
    if (consent.kind === 'not-made') return { ...consent, how: 'refused' };
    references.push({ reference: `Consent/${consent.ids[0]}` }); // of doubles that others made, the first will do
  }
  return { kind: 'made', references };
}
