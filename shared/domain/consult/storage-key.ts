import type { PatientRef } from '../record/patient.ts';

const prefix = 'wor.consult.';

/** The name under which the consult of one user with one patient is stored, in whatever storage a surface has. */
export function consultStorageKey(patient: PatientRef, user: string): string {
  return patientStorageKey(patient) + encodeURIComponent(user);
}

/** What the names of all stored consults with this patient begin with, whoever typed them. */
export function patientStorageKey({ issuer, patient }: PatientRef): string {
  return `${prefix}${encodeURIComponent(issuer)}.${encodeURIComponent(patient)}.`;
}

/** True for the name of a stored consult, of any patient. */
export function isConsultStorageKey(key: string): boolean {
  return key.startsWith(prefix);
}
