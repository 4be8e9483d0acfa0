import { FailureError } from '../../domain/failure.ts';
import type { OutgoingReferral } from '../../domain/referral/outgoing.ts';
import type { SendOutcome } from '../../ports/referral-exchange.ts';
import type { FhirTransport } from '../transport.ts';
import type { Capability } from './capability.ts';
import { findByKey, isSome, type Keyed, type SomeIds } from './find-by-key.ts';
import { sendDraft } from './send-draft.ts';
import { sendOneByOne } from './send-one-by-one.ts';
import { sendTransaction } from './send-transaction.ts';
import type { SendTry } from './send-try.ts';
import type { Sending } from './sending.ts';
import type { NotMade } from './write-once.ts';

/**
 * Sends a referral at most once, however often it is asked. Looks what stands under the key, tries, and after any
 * doubt looks again. A failure is only thrown when nothing can have been stored under this key.
 */
export async function sendReferral(sending: Sending, outgoing: OutgoingReferral): Promise<SendOutcome> {
  const { transport, capability, attempts } = sending;
  const isFirstTry = !attempts.has(outgoing.key);

  const [before, half, how] = await Promise.all([
    findByKey(transport, keyedBy(outgoing)),
    findByKey(transport, { ...keyedBy(outgoing), type: 'ServiceRequest' }),
    capability(),
  ]);
  if (before.kind === 'unanswered') {
    if (isFirstTry) throw new FailureError(before.failure);
    return { kind: 'in-doubt' };
  }
  if (before.drafts.length > 0) return sendDraft(sending, outgoing, undefined);
  if (isSome(before.ids)) return outcomeOf(before.ids, 'already-sent');

  attempts.add(outgoing.key);
  // Half a draft, of which the saving broke off, is only written over one by one.
  const isClear = half.kind === 'answered' && half.drafts.length === 0;
  const tried = await tryToSend(transport, outgoing, isClear ? how : 'one-by-one');
  if (tried.kind === 'not-made') return settle(sending, outgoing, tried, isFirstTry ? 'first' : 'repeated');
  if (tried.by === 'us') return outcomeOf(tried.taskIds, 'sent');
  return lookAgain(sending, outgoing);
}

/**
 * What stands before a server may keep out transactions that the server itself would take, and some servers read a
 * condition inside a transaction as "any" and find several. One by one each condition is a header, and looked at first.
 */
async function tryToSend(
  transport: FhirTransport,
  outgoing: OutgoingReferral,
  how: Capability,
): Promise<SendTry> {
  if (how === 'one-by-one') return sendOneByOne(transport, outgoing);
  const whole = await sendTransaction(transport, outgoing);
  const isKeptOut =
    whole.kind === 'not-made' && (whole.how === 'not-offered' || whole.failure.kind === 'conflict');
  return isKeptOut ? sendOneByOne(transport, outgoing) : whole;
}

/** It stood there before us: an earlier try, or a draft of which the saving came in late. */
async function lookAgain(sending: Sending, outgoing: OutgoingReferral): Promise<SendOutcome> {
  const found = await findByKey(sending.transport, keyedBy(outgoing));
  if (found.kind === 'unanswered' || !isSome(found.ids)) return { kind: 'in-doubt' };
  if (found.drafts.length > 0) return sendDraft(sending, outgoing, undefined);
  return outcomeOf(found.ids, 'already-sent');
}

/** After a try without a result: what is there decides. */
async function settle(
  sending: Sending,
  outgoing: OutgoingReferral,
  { how, failure }: NotMade,
  which: 'first' | 'repeated',
): Promise<SendOutcome> {
  if (how === 'refused' && which === 'first') throw new FailureError(failure);

  const after = await findByKey(sending.transport, keyedBy(outgoing));
  if (after.kind === 'unanswered') return { kind: 'in-doubt' };
  if (after.drafts.length > 0) return sendDraft(sending, outgoing, undefined);
  if (isSome(after.ids)) return outcomeOf(after.ids, 'sent');
  if (how === 'unanswered') return { kind: 'in-doubt' }; // it may still be under way
  throw new FailureError(failure);
}

function outcomeOf(ids: SomeIds, one: 'sent' | 'already-sent'): SendOutcome {
  return ids.length > 1 ? { kind: 'several-found', taskIds: ids } : { kind: one, taskId: ids[0] };
}

function keyedBy({ key, patient }: OutgoingReferral): Keyed {
  return { type: 'Task', key, patient: patient.patient };
}
