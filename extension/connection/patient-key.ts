import type { PatientRef } from '../../shared/domain/record/patient.ts';

/**
 * Our name for a patient at an exchange, with one coach organisation (by reference there): the same every time, another
 * for each organisation, and nothing of the HIS's own id can be read from it without the HIS at hand.
 */
export async function patientKeyFor({ issuer, patient }: PatientRef, organisation: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${issuer}|${patient}|${organisation}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
