import { type ReferralStatus, type TaskStatus, taskStatuses } from '../../domain/referral/referral.ts';

const known: ReadonlySet<string> = new Set(taskStatuses);

/** The modifier elements of a ServiceRequest: any of them can take away what its Task says. */
export type OrderModifiers = {
  readonly status?: string | undefined;
  readonly intent?: string | undefined;
  readonly doNotPerform?: boolean | undefined;
};

/** Whether a Task status is one that FHIR R4 knows. */
export function isKnownStatus(status: string): status is TaskStatus {
  return known.has(status);
}

/**
 * A Task's status. One that no one knows counts as received: somebody has it and it is not known to be over, so it
 * must still warn of a second referral. The events show its own word.
 */
export function readTaskStatus(status: string): TaskStatus {
  return isKnownStatus(status) ? status : 'received';
}

const overStatuses: readonly TaskStatus[] = [
  'rejected',
  'completed',
  'cancelled',
  'failed',
  'entered-in-error',
];

/**
 * How a referral is: what its Task says, unless the order it is about was recorded by mistake, or an open Task is
 * on an order that does not hold. What each value does: docs/MODIFIERS.md#servicerequest.
 */
export function readStatus(taskStatus: string, order: OrderModifiers | undefined): ReferralStatus {
  const ofTask = readTaskStatus(taskStatus);
  if (order === undefined) return ofTask;
  if (order.status === 'entered-in-error') return 'entered-in-error';
  if (ofTask === 'draft' || overStatuses.includes(ofTask)) return ofTask;
  if (order.doNotPerform === true) return 'not-to-be-done';

  switch (order.status) {
    case 'active':
    case 'draft': // sent in parts, the order last
    case undefined:
      return ofTask;
    case 'revoked':
      return 'revoked';
    case 'on-hold':
      return 'suspended';
    default: // `unknown`, `completed` beside an open Task, or no status of R4
      return 'unclear';
  }
}

const intents: readonly (string | undefined)[] = [
  undefined, // R4 demands it, some servers leave it out
  'order',
  'original-order',
  'reflex-order',
  'filler-order',
  'instance-order',
];

/** Whether a ServiceRequest is an order; a proposal, a plan or an option sends no one anywhere. */
export function isOrder({ intent }: OrderModifiers): boolean {
  return intents.includes(intent);
}

/** Whether an order was taken away or recorded by mistake: a draft that rests on it is none. */
export function isVoid({ status, doNotPerform }: OrderModifiers): boolean {
  return status === 'entered-in-error' || status === 'revoked' || doNotPerform === true;
}
