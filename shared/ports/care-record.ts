import type { Knowledge } from '../domain/knowledge.ts';
import type { CareUser } from '../domain/people/care-user.ts';
import type { Contact } from '../domain/record/contact.ts';
import type { Patient, PatientId } from '../domain/record/patient.ts';
import type { Problem } from '../domain/record/problem.ts';

/**
 * Where the medical record comes from: a HIS's FHIR server, or its page. A section that cannot be read resolves
 * to unknown; only `session-expired` (and for the patient, any failure) is thrown, as FailureError.
 */
export type CareRecord = {
  readPatient(patient: PatientId, signal: AbortSignal): Promise<Patient>;
  readProblems(patient: PatientId, signal: AbortSignal): Promise<Knowledge<readonly Problem[]>>;
  /** Contacts on or after `since` (ISO date). */
  readContacts(
    patient: PatientId,
    since: string,
    signal: AbortSignal,
  ): Promise<Knowledge<readonly Contact[]>>;
  readUser(signal: AbortSignal): Promise<Knowledge<CareUser>>;
};
