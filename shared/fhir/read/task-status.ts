import { type ReferralStatus, referralStatuses } from '../../domain/referral/referral.ts';

const known: ReadonlySet<string> = new Set(referralStatuses);

/** Whether a Task status is one that FHIR R4 knows. */
export function isKnownStatus(status: string): status is ReferralStatus {
  return known.has(status);
}

/**
 * A Task's status. One that nobody knows counts as received: somebody has it and it is not known to be over, so it
 * must still warn of a second referral. The events show its own word.
 */
export function readStatus(status: string): ReferralStatus {
  return isKnownStatus(status) ? status : 'received';
}
