import type { KeptDraft } from '../../domain/drafts/kept-draft.ts';
import type { Failure } from '../../domain/failure.ts';
import type { Referral, ReferralStatus } from '../../domain/referral/referral.ts';
import { readPermission } from '../referral/read-permission.ts';
import { readAnyServiceRequest, toReferral } from '../referral/read-referral.ts';
import type { FhirTask } from '../referral/task-schema.ts';
import { readStatus } from '../referral/task-status.ts';
import { readPlain } from '../server/parsed-entry.ts';
import type { Versioned } from '../server/versioned.ts';

/**
 * What a server holds of one referral: a ServiceRequest and a Task under one key. Every write begins with this, and
 * after every doubtful answer it is read again.
 */
export type StoredReferral =
  | { readonly state: 'none' }
  /** A request without its Task: a write that was broken off. No coach works from it. */
  | { readonly state: 'half'; readonly request: Versioned }
  | { readonly state: 'draft'; readonly draft: KeptDraft; readonly request: Versioned }
  | ({ readonly state: 'sent' | 'withdrawn' } & SentParts)
  /** A draft that was thrown away. `leftover`: its request, where that still has the text. */
  | { readonly state: 'discarded'; readonly leftover: Versioned | undefined }
  /** More than one Task under the key. */
  | { readonly state: 'several'; readonly taskIds: readonly string[] }
  /** It could not be asked, or the answer does not tell. */
  | { readonly state: 'unanswered'; readonly failure: Failure };

/** The parts of a referral that was sent. */
export type SentParts = {
  readonly task: FhirTask;
  readonly stored: Versioned;
  /** Undefined when the Task names no request. */
  readonly request: Linked | undefined;
  /** The permissions it goes with; only read for a withdrawal that takes them back. */
  readonly permissions: readonly Linked[];
};

/** A resource that a Task or request points at: as it is stored, or why it could not be read. */
export type Linked = { readonly reference: string } & (
  | { readonly stored: Versioned }
  | { readonly failure: Failure }
);

/** How it is, by its Task and by the order that the Task is about. */
export function readStatusNow({ task, request }: SentParts): ReferralStatus {
  const order =
    request && 'stored' in request ? readPlain(request.stored.resource, readAnyServiceRequest) : undefined;
  return readStatus(task.status, order?.kind === 'read' ? order.value : undefined);
}

/** Why no word may go; undefined: the patient permits it. */
export function whyNotPermitted(
  { permissions }: SentParts,
  patient: string,
  wanted: 'sharing' | 'feedback',
): Failure | undefined {
  const isGiven = permissions.some((linked) => {
    const entry =
      'stored' in linked && readPlain(linked.stored.resource, (json) => readPermission(json, patient));
    return entry && entry.kind === 'read' && entry.value.for === wanted && entry.value.state === 'holds';
  });
  if (isGiven) return undefined;
  const unread = permissions.find((linked) => 'failure' in linked);
  return unread && 'failure' in unread ? unread.failure : { kind: 'no-consent' };
}

/** Whether nothing was done that the user has not seen. */
export function isAsSeen(task: FhirTask, seen: Referral): boolean {
  return wordsAsSeen(toReferral(task, undefined, [])) === wordsAsSeen(seen);
}

function wordsAsSeen({ taskId, taskStatus, statusReason, events, messages }: Referral): string {
  const notes = messages.filter(({ id }) => id.startsWith(`Task/${taskId}#`));
  return JSON.stringify([taskStatus, statusReason, events, notes.map(({ id, text }) => [id, text])]);
}
