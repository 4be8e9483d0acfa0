import { SmartError } from './smart-failure.ts';

const FIVE_MINUTES = 5 * 60;

/**
 * A fresh id_token says what time it is at the HIS. Too far apart, and consent and referral would carry a wrong
 * time; `issuedAt` and `now` in seconds since 1970.
 */
export function assertClocksAgree(issuedAt: number | undefined, now: number): void {
  if (issuedAt !== undefined && Math.abs(now - issuedAt) > FIVE_MINUTES) throw new SmartError('clock');
}
