import type { PatientId } from '../domain/record/patient.ts';

/** Facts for the log of access (NEN 7513): who did what to which patient when. Never content. */
export type AuditAction =
  | 'opened'
  | 'previewed'
  | 'sent'
  | 'withdrawn'
  | 'added'
  | 'declined'
  | 'decline-undone'
  | 'feedback-read'
  | 'draft-kept'
  | 'draft-discarded'
  | 'worklist-opened'
  | 'inbox-opened'
  | 'answered'
  | 'volume-opened'
  | 'exported';

/** Writes audit facts; a server that does not take them does not stop the work. */
export type AuditTrail = {
  /** `patient`: undefined for views that have none. */
  note(action: AuditAction, patient: PatientId | undefined): void;
};
