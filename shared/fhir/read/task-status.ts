import type { ReferralStatus } from '../../domain/referral/referral.ts';

const statuses = [
  'draft',
  'requested',
  'received',
  'accepted',
  'rejected',
  'ready',
  'in-progress',
  'on-hold',
  'completed',
  'cancelled',
  'failed',
  'entered-in-error',
] as const satisfies readonly ReferralStatus[];

/** Whether a Task status is one that FHIR R4 knows. */
export function isKnownStatus(status: string): status is ReferralStatus {
  return statuses.some((one) => one === status);
}

/**
 * A Task's status. One that nobody knows counts as received: somebody has it and it is not known to be over, so it
 * must still warn of a second referral. The events show its own word.
 */
export function readStatus(status: string): ReferralStatus {
  return isKnownStatus(status) ? status : 'received';
}
