import type { PatientId } from '../domain/record/patient.ts';

/** Until when this user has read a referral's feedback: ISO instants by Task id. */
export type ReadUntil = Readonly<Record<string, string>>;

/** Remembers what was read, per user: on the server where it takes them, else for this session. */
export type ReadMarks = {
  readUntil(patient: PatientId, signal: AbortSignal): Promise<ReadUntil>;
  /** `until`: ISO instant of the newest thing seen. */
  mark(patient: PatientId, taskId: string, until: string): Promise<void>;
};
