import type { Patient, PatientRef } from '../../shared/domain/record/patient.ts';
import { inUse, patientId } from '../../shared/domain/record/patient.ts';
import { serverAddress } from '../../shared/domain/record/server-address.ts';

/** A patient with everything a referral asks for, in the fictitious municipality. */
export function patient(said: Partial<Patient> = {}): Patient {
  return {
    id: patientId('pat-1'),
    record: inUse,
    name: 'Ria van den Berg',
    familyName: 'van den Berg',
    initials: 'M.J.',
    birthDate: '1950-03-12',
    sex: 'female',
    deceased: false,
    phones: ['06-00000001', '0990-000001'],
    phoneRemark: '',
    email: 'ria@voorbeeld.example',
    address: {
      line: 'Lindelaan 1',
      postcode: '9991 AA',
      city: 'Lindeveen',
      municipality: 'Lindeveen',
      country: '',
    },
    interpreterLanguage: '',
    ...said,
  };
}

/** The same patient by reference. */
export const patientRef: PatientRef = {
  issuer: serverAddress('https://his.voorbeeld.example/fhir'),
  patient: patientId('pat-1'),
};
