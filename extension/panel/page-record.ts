import { FailureError } from '../../shared/domain/failure.ts';
import { unknown } from '../../shared/domain/knowledge.ts';
import { type Patient, patientId } from '../../shared/domain/record/patient.ts';
import type { CareRecord } from '../../shared/ports/care-record.ts';
import type { PagePatient, PageReading } from '../his/page-reading.ts';

/** A page that names its patient. */
export type PatientOnPage = Extract<PageReading, { status: 'patient' }>;

/** The record of a HIS without FHIR: what its page shows, and nothing that it does not. */
export function pageRecord(
  { patient, episodes }: PatientOnPage,
  readUser: CareRecord['readUser'],
): CareRecord {
  const shown = patientOf(patient);
  return {
    async readPatient(id) {
      if (id !== shown.id) throw new FailureError({ kind: 'wrong-patient' });
      return shown;
    },
    readProblems: async (id) => (id === shown.id ? episodes : unknown('not-offered')),
    readContacts: async () => unknown('not-offered'),
    readUser,
  };
}

/** Name and birth date; the rest a page does not tell, and the user can type it. */
export function patientOf({ id, name, birthDate }: PagePatient): Patient {
  return {
    id: patientId(id ?? `${birthDate} ${name}`), // a HIS that shows no id: name and birth date have to do
    name,
    familyName: name,
    initials: '',
    birthDate,
    sex: 'unknown',
    deceased: false,
    phones: [],
    phoneRemark: '',
    email: '',
    address: { line: '', postcode: '', city: '', municipality: '' },
    interpreterLanguage: '',
  };
}
