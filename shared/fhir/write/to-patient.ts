import type { Bundle, Patient, Reference } from 'fhir/r4';
import type { OutgoingReferral } from '../../domain/referral/outgoing.ts';
import { systems, worSystems } from '../codes.ts';
import { toTransaction } from './to-transaction.ts';

/** Where the new Patient stands inside one Bundle. */
const placeholder = 'urn:uuid:5a8d4a3c-0f1e-4f6b-9c1d-000000000005';

/**
 * OutgoingReferral → the least that a coach needs to know who it is about, for an exchange that does not know the
 * patient. No BSN and no id of the HIS; how to get in touch stands in the request itself.
 */
export function toPatient({ person }: OutgoingReferral, patientKey: string): Patient {
  const { name, birthDate, sex } = person;
  return {
    resourceType: 'Patient',
    identifier: [
      {
        type: { coding: [{ system: systems.identifierType, code: 'PI' }] },
        system: worSystems.patient,
        value: patientKey,
      },
    ],
    name: [{ text: name }],
    ...(birthDate !== '' && { birthDate }),
    gender: sex,
  };
}

/** How to find our patient at an exchange, and the condition under which no second one is made. */
export function samePatient(patientKey: string): string {
  return `identifier=${encodeURIComponent(`${worSystems.patient}|${patientKey}`)}`;
}

/** The transaction of a referral that brings its patient along; one that is there already is used. */
export function toTransactionWithPatient(outgoing: OutgoingReferral, patientKey: string): Bundle {
  const subject: Reference = { reference: placeholder, type: 'Patient', display: outgoing.person.name };
  const { entry = [], ...bundle } = toTransaction(outgoing, subject);
  const patient = {
    fullUrl: placeholder,
    resource: toPatient(outgoing, patientKey),
    request: { method: 'POST' as const, url: 'Patient', ifNoneExist: samePatient(patientKey) },
  };
  return { ...bundle, entry: [patient, ...entry] };
}
