import { FailureError } from '../../domain/failure.ts';
import { known } from '../../domain/knowledge.ts';
import type { CoachOrganisation } from '../../domain/people/coach-organisation.ts';
import { isSamePatient } from '../../domain/record/patient.ts';
import type { Clock } from '../../ports/clock.ts';
import type { NamedPatients, ReferralExchange, SendOutcome } from '../../ports/referral-exchange.ts';
import { serviceToken } from '../codes.ts';
import { findRequests } from '../find-requests.ts';
import { readList } from '../read/entry.ts';
import { readDecline } from '../read/read-decline.ts';
import { searchAll } from '../search-pages.ts';
import type { FhirTransport } from '../transport.ts';
import { capabilityOf } from './capability.ts';
import { namedBy, wrongPatient } from './named-by.ts';
import type { Attempts } from './sending.ts';

/** What the exchange needs to know beside the server. */
export type ExchangeOptions = {
  /** The HIS that patients are named by: `iss` of the launch. */
  readonly issuer: string;
  readonly clock: Clock;
  /** Where it is kept which keys were tried; give one that survives a reload. */
  readonly attempts?: Attempts;
  /** The region's directory, where drafts are kept at this server too. */
  readonly coaches?: readonly CoachOrganisation[];
};

/**
 * Referrals at a FHIR server that is also the HIS's own. What only few consults come to is loaded when they do.
 */
export function fhirReferralExchange(
  transport: FhirTransport,
  { issuer, clock, attempts = new Set(), coaches = [] }: ExchangeOptions,
): ReferralExchange {
  const capability = capabilityOf(transport);
  const underWay = new Map<string, Promise<SendOutcome>>();
  const rightPatient = (named: NamedPatients) => namedBy(named, issuer);

  return {
    async readReferrals(patient, signal) {
      const found = await findRequests(transport, patient, signal);
      if (found.kind === 'all' && found.resources.length === 0) return known([]); // as for nearly everybody
      const { referralsIn } = await import('../read-referrals.ts');
      return referralsIn(found, transport, patient, coaches, signal);
    },

    async send(outgoing, named, draft) {
      if (!isSamePatient(rightPatient(named), outgoing.patient)) throw wrongPatient();
      if (outgoing.consent.at === '') throw new FailureError({ kind: 'no-consent' });

      const { key } = outgoing;
      const how = { transport, capability, attempts, coaches };
      const send = async () => {
        if (draft) return (await import('./send-draft.ts')).sendDraft(how, outgoing, draft);
        return (await import('./send-referral.ts')).sendReferral(how, outgoing);
      };
      const sending = underWay.get(key) ?? send().finally(() => underWay.delete(key));
      underWay.set(key, sending);
      return sending;
    },

    async withdraw(withdrawal, named) {
      const { patient } = rightPatient(named);
      const { withdrawReferral } = await import('./withdraw-referral.ts');
      return withdrawReferral({ ...withdrawal, transport, patient, at: clock.now().toString() });
    },

    async readDeclines(patient, signal) {
      const query = `Procedure?patient=${encodeURIComponent(patient)}&code=${encodeURIComponent(serviceToken)}`;
      const found = await searchAll(transport, query, signal);
      return readList(found, 'Procedure', (procedure) => readDecline(procedure, patient));
    },

    async decline(note, named) {
      if (!isSamePatient(rightPatient(named), note.patient)) throw wrongPatient();
      const { noteDecline } = await import('./note-decline.ts');
      await noteDecline(transport, note);
      return 'kept';
    },
  };
}
