import { FailureError } from '../domain/failure.ts';
import { isSamePatient, type PatientRef } from '../domain/record/patient.ts';
import type { Clock } from '../ports/clock.ts';
import type { NamedPatients, ReferralExchange, SendOutcome } from '../ports/referral-exchange.ts';
import { capabilityOf } from './capability.ts';
import { serviceToken } from './codes.ts';
import { createOnce } from './create-once.ts';
import { readList } from './read/entry.ts';
import { readDecline } from './read/read-decline.ts';
import { readReferrals } from './read-referrals.ts';
import { searchAll } from './search-pages.ts';
import { type Attempts, sendReferral } from './send-referral.ts';
import type { FhirTransport } from './transport.ts';
import { withdrawReferral } from './withdraw-referral.ts';
import { toDecline } from './write/to-decline.ts';

/** What the exchange needs to know beside the server. */
export type ExchangeOptions = {
  /** The HIS that patients are named by: `iss` of the launch. */
  readonly issuer: string;
  readonly clock: Clock;
  /** Where it is kept which keys were tried; give one that survives a reload. */
  readonly attempts?: Attempts;
};

/** Referrals at a FHIR server that is also the HIS's own. */
export function fhirReferralExchange(
  transport: FhirTransport,
  { issuer, clock, attempts = new Set() }: ExchangeOptions,
): ReferralExchange {
  const capability = capabilityOf(transport);
  const underWay = new Map<string, Promise<SendOutcome>>();
  const rightPatient = (named: NamedPatients) => namedBy(named, issuer);

  return {
    readReferrals: (patient, signal) => readReferrals(transport, patient, signal),

    async send(outgoing, named) {
      if (!isSamePatient(rightPatient(named), outgoing.patient)) throw wrongPatient();
      if (outgoing.consent.at === '') throw new FailureError({ kind: 'no-consent' });

      const { key } = outgoing;
      const sending =
        underWay.get(key) ??
        sendReferral({ transport, capability, attempts }, outgoing).finally(() => underWay.delete(key));
      underWay.set(key, sending);
      return sending;
    },

    async withdraw(withdrawal, named) {
      const { patient } = rightPatient(named);
      return withdrawReferral({ ...withdrawal, transport, patient, at: clock.now().toString() });
    },

    async readDeclines(patient, signal) {
      const query = `Procedure?patient=${encodeURIComponent(patient)}&code=${encodeURIComponent(serviceToken)}`;
      const found = await searchAll(transport, query, signal);
      return readList(found, 'Procedure', (procedure) => readDecline(procedure, patient));
    },

    async decline(note, named) {
      if (!isSamePatient(rightPatient(named), note.patient)) throw wrongPatient();
      const keyed = { type: 'Procedure', key: note.key, patient: note.patient.patient };
      const created = await createOnce(transport, keyed, toDecline(note));
      if (created.kind === 'not-made') throw new FailureError(created.failure);
    },
  };
}

/** The one patient that panel, launch and page all name at this HIS; else nothing may happen. */
function namedBy({ panel, launch, page }: NamedPatients, issuer: string): PatientRef {
  const others = [launch, page ?? launch, { issuer, patient: panel.patient }]; // a SMART launch sees no page
  if (others.every((other) => isSamePatient(panel, other))) return panel;
  throw wrongPatient();
}

function wrongPatient(): FailureError {
  return new FailureError({ kind: 'wrong-patient' });
}
