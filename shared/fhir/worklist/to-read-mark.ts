import type { Basic } from 'fhir/r4';
import type { PatientId } from '../../domain/record/patient.ts';
import { extensions, worSystems } from '../element/codes.ts';

/** Code of the Basic resources that keep what was read. */
export const readMarkCode = 'read-mark';

/** Until when one user has read one referral. */
export type ReadMark = {
  readonly patient: PatientId;
  readonly user: string;
  readonly taskId: string;
  readonly until: string;
};

/** ReadMark → Basic, which FHIR has for what it has no resource for. */
export function toReadMark({ patient, user, taskId, until }: ReadMark): Basic {
  return {
    resourceType: 'Basic',
    identifier: [{ system: worSystems.readMark, value: readMarkKey(user, taskId) }],
    extension: [{ url: extensions.readUntil, valueInstant: until }],
    code: { coding: [{ system: worSystems.bookkeeping, code: readMarkCode }] },
    subject: { reference: `Patient/${patient}` },
    author: { reference: user },
  };
}

/** One mark for a user and a Task; without `|`, which would split a search. */
export function readMarkKey(user: string, taskId: string): string {
  return `${user.replaceAll('/', '-')}.${taskId}`;
}

/** Which Task a mark of this user is about; undefined for somebody else's. */
export function taskIdIn(key: string, user: string): string | undefined {
  const prefix = readMarkKey(user, '');
  return key.startsWith(prefix) ? key.slice(prefix.length) : undefined;
}
