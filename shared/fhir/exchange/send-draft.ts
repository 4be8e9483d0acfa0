import type { Reference } from 'fhir/r4';
import { type DraftBase, isSameBase } from '../../domain/drafts/draft-base.ts';
import { FailureError } from '../../domain/failure.ts';
import type { OutgoingReferral } from '../../domain/referral/outgoing.ts';
import type { SendOutcome } from '../../ports/referral-exchange.ts';
import { z } from '../../zod.ts';
import { conceptSchema, referenceSchema } from '../read/datatypes.ts';
import { putsOf } from '../write/puts-of.ts';
import { ownSubject } from '../write/references.ts';
import { toServiceRequest } from '../write/to-service-request.ts';
import { toTask } from '../write/to-task.ts';
import { toDraftTransaction } from '../write/to-transaction.ts';
import type { Capability } from './capability.ts';
import { type DraftStanding, lookAtDraft, type Pair } from './draft-pair.ts';
import { makeConsents } from './make-consents.ts';
import type { Sending } from './sending.ts';
import type { NotMade } from './write-once.ts';
import { isKeptOut, put, transact } from './write-pair.ts';

/**
 * Sends a draft by turning its own ServiceRequest and Task into the referral, over the very versions the sender saw.
 * `base`: undefined when the sender has seen none. Safe to repeat under the same key.
 */
export async function sendDraft(
  sending: Sending,
  outgoing: OutgoingReferral,
  base: DraftBase | undefined,
): Promise<SendOutcome> {
  const { transport, capability, attempts, coaches } = sending;
  const isFirstTry = !attempts.has(outgoing.key);
  const look = () =>
    lookAtDraft({ transport, coaches, key: outgoing.key, patient: outgoing.patient.patient });

  const [before, how] = await Promise.all([look(), capability()]);
  if (before.kind === 'unanswered' && isFirstTry) throw new FailureError(before.failure);
  if (before.kind !== 'draft') return outcomeOf(before, outgoing, 'already-sent');
  const over = base && mayWriteOver(base, before, outgoing);
  if (over === undefined) return { kind: 'draft-changed', now: before.draft };

  attempts.add(outgoing.key);
  const tried = await tryToSend(sending, how, outgoing, over);
  if (tried === 'done') return { kind: 'sent', taskId: over.taskId };

  const after = await look();
  if (after.kind !== 'draft') return outcomeOf(after, outgoing, 'sent');
  if (!isSameTask(after.draft.base, over)) return { kind: 'draft-changed', now: after.draft };
  if (tried.how === 'unanswered' || !isFirstTry) return { kind: 'in-doubt' }; // an earlier try may still be under way
  throw new FailureError(tried.failure);
}

async function tryToSend(
  sending: Sending,
  how: Capability,
  outgoing: OutgoingReferral,
  base: DraftBase,
): Promise<'done' | NotMade> {
  if (how === 'one-by-one') return sendOneByOne(sending, outgoing, base);
  const whole = await transact(sending.transport, toDraftTransaction(outgoing, base));
  return isKeptOut(whole) ? sendOneByOne(sending, outgoing, base) : whole;
}

/** The request first, the Task last: a coach works from the Task, and must never find half a referral. */
async function sendOneByOne(
  { transport }: Sending,
  outgoing: OutgoingReferral,
  base: DraftBase,
): Promise<'done' | NotMade> {
  const consents = await makeConsents(transport, outgoing);
  if (consents.kind === 'not-made') return consents;

  const puts = putsOf(base, writeOf(outgoing, consents.references));
  const requested = await put(transport, puts.request);
  return requested === 'done' ? put(transport, puts.task) : requested;
}

function writeOf(outgoing: OutgoingReferral, consents: readonly Reference[]) {
  const subject = ownSubject(outgoing);
  return {
    request: toServiceRequest(outgoing, { subject, consents }),
    taskOn: (request: Reference) => toTask(outgoing, { subject, request }),
  };
}

/** The versions to write over: those that the sender saw, or what an earlier try of this very send left half done. */
function mayWriteOver(
  base: DraftBase,
  { draft, request }: Extract<DraftStanding, { kind: 'draft' }>,
  outgoing: OutgoingReferral,
): DraftBase | undefined {
  if (isSameBase(base, draft.base)) return base;
  return isSameTask(base, draft.base) && saysTheSame(request, outgoing) ? draft.base : undefined;
}

function isSameTask(one: DraftBase, other: DraftBase): boolean {
  return one.taskVersion === other.taskVersion;
}

function outcomeOf(
  standing: Exclude<DraftStanding, { kind: 'draft' }>,
  outgoing: OutgoingReferral,
  ours: 'sent' | 'already-sent',
): SendOutcome {
  switch (standing.kind) {
    case 'sent':
      return outcomeOfPair(standing.pair, outgoing, ours);
    case 'several':
      return { kind: 'several-found', taskIds: standing.taskIds };
    case 'unanswered':
      return { kind: 'in-doubt' };
    case 'none':
    case 'discarded':
      throw new FailureError({ kind: 'conflict' });
  }
}

function outcomeOfPair(
  { task, request }: Pair,
  outgoing: OutgoingReferral,
  ours: 'sent' | 'already-sent',
): SendOutcome {
  if (saysTheSame(request, outgoing)) return { kind: ours, taskId: task.id };
  return { kind: 'sent-by-colleague', taskId: task.id, by: task.requester?.display ?? '' };
}

const saidSchema = z.looseObject({
  status: z.literal('active'),
  reasonCode: z._default(z.array(conceptSchema), []),
  orderDetail: z._default(z.array(conceptSchema), []),
  note: z._default(z.array(z.looseObject({ text: z.optional(z.string()) })), []),
  performer: z._default(z.array(referenceSchema), []),
});

/** Whether a stored request says what we are sending; when it was sent and by whom is no part of that. */
function saysTheSame(stored: unknown, outgoing: OutgoingReferral): boolean {
  const ours = toServiceRequest(outgoing, { subject: ownSubject(outgoing), consents: [] });
  const [there, here] = [stored, ours].map((request) => saidSchema.safeParse(request).data);
  return there !== undefined && here !== undefined && words(there) === words(here);
}

function words({ reasonCode, orderDetail, note, performer }: z.output<typeof saidSchema>): string {
  const texts = [...reasonCode, ...orderDetail, ...note].map(({ text }) => text);
  return JSON.stringify([texts, performer.map(({ reference }) => reference)]);
}
