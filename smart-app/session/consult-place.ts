import type { PatientRef } from '../../shared/domain/record/patient.ts';

const prefix = 'wor.consult.';

/** Where in the tab's storage the consults of one patient stand, whoever typed them. */
export function consultsOf({ issuer, patient }: PatientRef): string {
  return `${prefix}${encodeURIComponent(issuer.replace(/\/+$/, ''))}.${encodeURIComponent(patient)}.`;
}

/** True for a place that holds a consult, of any patient. */
export function isConsultPlace(place: string): boolean {
  return place.startsWith(prefix);
}
