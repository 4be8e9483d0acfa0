import type { Patient } from 'fhir/r4';
import type { OutgoingReferral } from '../../domain/referral/outgoing.ts';
import { systems, worSystems } from '../element/codes.ts';

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
