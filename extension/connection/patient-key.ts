import type { PatientRef } from '../../shared/domain/record/patient.ts';

/**
 * Our name for a patient at an exchange: the same every time, and nothing of the HIS's own id can be read from it
 * without the HIS at hand.
 */
export async function patientKeyFor({ issuer, patient }: PatientRef): Promise<string> {
  const bytes = new TextEncoder().encode(`${issuer}|${patient}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
