import { FailureError } from '../../domain/failure.ts';
import { isSamePatient, type PatientRef } from '../../domain/record/patient.ts';
import type { NamedPatients } from '../../ports/referral-exchange.ts';

/** The one patient that panel, launch and page all name at this HIS; else nothing may happen. */
export function namedBy({ panel, launch, page }: NamedPatients, issuer: string): PatientRef {
  const others = [launch, page ?? launch, { issuer, patient: panel.patient }]; // a SMART launch sees no page
  if (others.every((other) => isSamePatient(panel, other))) return panel;
  throw wrongPatient();
}

/** Nothing leaves: it is not about one and the same patient. */
export function wrongPatient(): FailureError {
  return new FailureError({ kind: 'wrong-patient' });
}
