import { FailureError } from '../domain/failure.ts';
import type { OutgoingReferral } from '../domain/referral/outgoing.ts';
import type { SendOutcome } from '../ports/referral-exchange.ts';
import type { Capability } from './capability.ts';
import { findByKey, isSome, type Keyed, type SomeIds } from './find-by-key.ts';
import { sendOneByOne } from './send-one-by-one.ts';
import { sendTransaction } from './send-transaction.ts';
import type { FhirTransport } from './transport.ts';
import type { NotMade } from './write-once.ts';

/** Keys under which bytes have left before. It must survive a reload to be of use after a crash. */
export type Attempts = { has(key: string): boolean; add(key: string): void };

/** What sending needs. */
export type Sending = {
  readonly transport: FhirTransport;
  readonly capability: () => Promise<Capability>;
  readonly attempts: Attempts;
};

/**
 * Sends a referral at most once, however often it is asked. Looks what stands under the key, tries, and after any
 * doubt looks again. A failure is only thrown when nothing can have been stored under this key.
 */
export async function sendReferral(sending: Sending, outgoing: OutgoingReferral): Promise<SendOutcome> {
  const { transport, capability, attempts } = sending;
  const keyed: Keyed = { type: 'Task', key: outgoing.key, patient: outgoing.patient.patient };
  const isFirstTry = !attempts.has(outgoing.key);

  const [before, how] = await Promise.all([findByKey(transport, keyed), capability()]);
  if (before.kind === 'unanswered') {
    if (isFirstTry) throw new FailureError(before.failure);
    return { kind: 'in-doubt' };
  }
  if (isSome(before.ids)) return outcomeOf(before.ids, 'already-sent');

  attempts.add(outgoing.key);
  const tried = await (how === 'transaction' ? sendTransaction : sendOneByOne)(transport, outgoing);
  if (tried.kind === 'not-made') return settle(transport, keyed, tried, isFirstTry ? 'first' : 'repeated');
  return outcomeOf(tried.taskIds, tried.by === 'us' ? 'sent' : 'already-sent');
}

/** After a try without a result: what is there decides. */
async function settle(
  transport: FhirTransport,
  keyed: Keyed,
  { how, failure }: NotMade,
  which: 'first' | 'repeated',
): Promise<SendOutcome> {
  if (how === 'refused' && which === 'first') throw new FailureError(failure);

  const after = await findByKey(transport, keyed);
  if (after.kind === 'unanswered') return { kind: 'in-doubt' };
  if (isSome(after.ids)) return outcomeOf(after.ids, 'sent');
  if (how === 'unanswered') return { kind: 'in-doubt' }; // it may still be under way
  throw new FailureError(failure);
}

function outcomeOf(ids: SomeIds, one: 'sent' | 'already-sent'): SendOutcome {
  return ids.length > 1 ? { kind: 'several-found', taskIds: ids } : { kind: one, taskId: ids[0] };
}
