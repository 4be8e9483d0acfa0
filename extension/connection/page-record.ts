import { FailureError } from '../../shared/domain/failure.ts';
import { comparePatients } from '../../shared/domain/identity/compare-patients.ts';
import { unknown } from '../../shared/domain/knowledge.ts';
import { inUse, type Patient, patientId } from '../../shared/domain/record/patient.ts';
import type { CareRecord } from '../../shared/ports/care-record.ts';
import type { PagePatient, PageReading } from '../his/read/page-reading.ts';
import { claimOfPage, type Identified } from './identify.ts';

/** A page that names its patient. */
export type PatientOnPage = Extract<PageReading, { status: 'patient' }>;

/**
 * The record of a HIS without FHIR: what its page shows at the moment of asking, and nothing that it does not. A page
 * may name the patient before it lists the problems, or while it still lists those of the one before.
 */
export function pageRecord(page: () => PatientOnPage, readUser: CareRecord['readUser']): CareRecord {
  const shown = toPatient(page().patient);
  return {
    async readPatient(id) {
      if (id !== shown.id) throw new FailureError({ kind: 'wrong-patient' });
      return shown;
    },
    readProblems: async (id) => (id === shown.id ? page().episodes : unknown('not-offered')),
    readContacts: async () => unknown('not-offered'),
    readUser,
  };
}

/**
 * Who the patient is, by the page alone. What is kept for a patient is found again by what the page says, so it must
 * be enough to tell this patient from every other: a year of birth is not, unless the page knows the patient's own id.
 */
export function identifyByPage(shown: PagePatient): Identified {
  const claim = claimOfPage(shown);
  return comparePatients(claim, claim) === 'same'
    ? { kind: 'same', patient: toPatient(shown) }
    : { kind: 'page-too-vague' };
}

/** Name and birth date; the rest a page does not tell, and the user can type it. */
export function toPatient(shown: PagePatient): Patient {
  const { name, birthDate } = shown;
  return {
    id: patientId(idOf(shown)),
    record: inUse,
    name,
    familyName: name,
    initials: '',
    birthDate,
    sex: 'unknown',
    deceased: false,
    phones: [],
    phoneRemark: '',
    email: '',
    address: { line: '', postcode: '', city: '', municipality: '', country: '' },
    interpreterLanguage: '',
  };
}

/**
 * Says who it is wherever something is kept for this patient. What a page calls a dossier may be the number of a tab,
 * and somebody else's tomorrow: by itself it is no one's name.
 */
function idOf({ id = '', idIs, name, birthDate }: PagePatient): string {
  return idIs === 'fhir-id' && id !== '' ? id : [birthDate, name, id].join(' ').trim(); // not every page has one
}
