import type { Readings } from '../domain/feedback/news.ts';
import type { PatientId } from '../domain/record/patient.ts';

/** No one read anything. */
export const nothingRead: Readings = { readUntil: {}, readByColleagues: {} };

/** Remembers what was read, per user: on the server where it takes them, else for this session. */
export type ReadMarks = {
  /** By this user, and by who surely works in the practice that referred. */
  readings(patient: PatientId, signal: AbortSignal): Promise<Readings>;
  /** `until`: ISO instant of the newest thing seen. */
  mark(patient: PatientId, taskId: string, until: string): Promise<void>;
};
