import { type Consult, freshConsult } from '../../shared/domain/consult/consult.ts';
import { type ConsentGiven, draftKey } from '../../shared/domain/referral/referral-edits.ts';

/** A consult in which nothing was done, unless told otherwise. */
export function consult(said: Partial<Consult> = {}): Consult {
  return { ...freshConsult(draftKey('key-1'), '2026-11-20T09:00:00Z'), ...said };
}

/** Both permissions, asked aloud. */
export const consentGiven: ConsentGiven = {
  sharing: 'given',
  feedback: 'given',
  form: 'oral',
  at: '2026-11-20T09:06:00Z',
};
