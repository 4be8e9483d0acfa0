import type { DraftBase } from '../../domain/drafts/draft-base.ts';
import type { KeptDraft } from '../../domain/drafts/kept-draft.ts';
import { type Failure, FailureError } from '../../domain/failure.ts';
import { seenOf } from '../../domain/knowledge.ts';
import type { CoachOrganisation } from '../../domain/people/coach-organisation.ts';
import { type PatientRef, patientId } from '../../domain/record/patient.ts';
import type { OutgoingReferral } from '../../domain/referral/outgoing.ts';
import type { Referral } from '../../domain/referral/referral.ts';
import type {
  AnswerOutcome,
  CoachAnswer,
  DiscardOutcome,
  DraftSave,
  KeepOutcome,
  LookOutcome,
  SendOutcome,
  Supplement,
  SupplementOutcome,
  Withdrawal,
  WithdrawOutcome,
} from '../../ports/referrals.ts';
import { readAnyTask, toReferral } from '../referral/read-referral.ts';
import { demand } from '../server/entry.ts';
import { readVersioned } from '../server/versioned.ts';
import { decideDiscard, decideKeep } from './decide-draft.ts';
import { decideSend } from './decide-send.ts';
import { decideAnswer, decideSupplement, decideWithdraw } from './decide-sent.ts';
import { type Attempt, type Decision, type Ends, fail, type Wishes, type WishKind } from './decision.ts';
import { lookByKey, lookByTask, type StoredReferral } from './look.ts';
import { perform, type Writing } from './perform.ts';
import { readReferrals } from './read-referrals.ts';
import type { PatientAtExchange } from './regional-patient.ts';

/** Keys under which bytes have left before. It must survive a reload to be of use after a crash. */
export type Attempts = { has(key: string): boolean; add(key: string): void; delete(key: string): void };

/** The server, and what is known beside it. */
export type ReferralServer = Writing & {
  readonly attempts: Attempts;
  /** By which the coach of a draft is recognised. */
  readonly coaches: readonly CoachOrganisation[];
  /** How the patient is known there, where that is not the HIS's own server. */
  readonly atExchange: PatientAtExchange | undefined;
};

/** Keeps a draft where colleagues find it. */
export function keepDraft(server: ReferralServer, save: DraftSave): Promise<KeepOutcome> {
  const coach = server.coaches.find(({ id }) => id === save.content.edits.coach);
  return settle('keep', server, async () => ({
    stored: await lookByKey(server, save.key, save.patient.patient),
    wish: { save, coach },
  }));
}

/** Throws a draft away. */
export function discardDraft(server: ReferralServer, draft: KeptDraft, at: string): Promise<DiscardOutcome> {
  return settle('discard', server, async () => ({
    stored: await lookByKey(server, draft.key, draft.patient),
    wish: { draft, at },
  }));
}

/** Sends a referral at most once, however often it is asked, and over the draft that it is. */
export async function sendReferral(
  server: ReferralServer,
  outgoing: OutgoingReferral,
  over: DraftBase | undefined,
): Promise<SendOutcome> {
  const { attempts } = server;
  const { key } = outgoing;
  const earlier = attempts.has(key) ? 'unsettled' : 'none';
  try {
    return await settle('send', server, () => lookAtSending(server, outgoing, over), {
      earlier,
      onWrite: () => attempts.add(key),
    });
  } catch (thrown) {
    // Nothing is stored of this try, so that the next one is a first one again.
    if (thrown instanceof FailureError && earlier === 'none') attempts.delete(key);
    throw thrown;
  }
}

/** What a send would find, without sending. */
export async function lookForReferral(
  server: ReferralServer,
  outgoing: OutgoingReferral,
  over: DraftBase | undefined,
): Promise<LookOutcome> {
  const { stored, wish } = await lookAtSending(server, outgoing, over);
  const decision = decide('send', stored, wish, { earlier: 'unsettled', last: undefined, looksLeft: 0 });
  if (decision.kind === 'fail') throw new FailureError(decision.failure);
  return decision.kind === 'end' ? decision.end : { kind: 'not-arrived' };
}

async function lookAtSending(
  server: ReferralServer,
  outgoing: OutgoingReferral,
  over: DraftBase | undefined,
): Promise<Looked<'send'>> {
  const { atExchange, transport } = server;
  if (atExchange === undefined) {
    const stored = await lookByKey(server, outgoing.key, outgoing.patient.patient);
    return { stored, wish: { outgoing, newPatient: undefined, over } };
  }

  const there = await patientIn(atExchange);
  const { encounter: _atTheHis, ...content } = outgoing;
  const going = { ...content, encounter: undefined };
  if ('stored' in there)
    return { stored: there.stored, wish: { outgoing: going, newPatient: undefined, over } };
  if (there.id === undefined) {
    return { stored: { state: 'none' }, wish: { outgoing: going, newPatient: atExchange.patientKey, over } };
  }
  const patient: PatientRef = { issuer: transport.baseUrl, patient: patientId(there.id) };
  return {
    stored: await lookByKey(server, outgoing.key, there.id),
    wish: { outgoing: { ...going, patient }, newPatient: undefined, over },
  };
}

async function patientIn(
  exchange: PatientAtExchange,
): Promise<{ readonly id: string | undefined } | { readonly stored: StoredReferral }> {
  try {
    return { id: await exchange.findToSend() };
  } catch (thrown) {
    if (thrown instanceof FailureError) return { stored: { state: 'unanswered', failure: thrown.failure } };
    throw thrown;
  }
}

/** Takes a referral back, unless the coach did something with it that the user has not seen. */
export async function withdrawReferral(
  server: ReferralServer,
  withdrawal: Withdrawal & { readonly at: string },
  patient: string,
): Promise<WithdrawOutcome> {
  const permissions = withdrawal.consent === 'taken-back' ? 'with-permissions' : 'without-permissions';
  const ended = await settle('withdraw', server, async () => ({
    stored: await lookByTask(server, withdrawal.referral, patient, permissions),
    wish: withdrawal,
  }));
  if (ended.kind !== 'changed') return ended;
  return { kind: 'conflict', now: await asItStands(server, withdrawal.referral, patient) };
}

/** Adds something to a referral that was sent. */
export function addSupplement(
  server: ReferralServer,
  supplement: Supplement,
  patient: string,
): Promise<SupplementOutcome> {
  return settle('supplement', server, async () => ({
    stored: await lookByTask(server, supplement.referral, patient, 'without-permissions'),
    wish: { ...supplement, patient },
  }));
}

/** Answers a referral as its coach. */
export async function answerReferral(
  server: ReferralServer,
  answer: CoachAnswer,
  patient: string,
): Promise<AnswerOutcome> {
  const ended = await settle('answer', server, async () => ({
    stored: await lookByTask(server, answer.referral, patient, 'without-permissions'),
    wish: answer,
  }));
  if (ended.kind !== 'changed') return ended;
  return { kind: 'conflict', now: await asItStands(server, answer.referral, patient) };
}

async function asItStands(
  { transport, coaches }: ReferralServer,
  { taskId }: Referral,
  patient: string,
): Promise<Referral> {
  const all = seenOf(await readReferrals(transport, patient, coaches));
  const fresh = all.find((referral) => referral.taskId === taskId);
  if (fresh) return fresh;
  const { resource } = await readVersioned(transport, `Task/${taskId}`);
  return toReferral(demand(readAnyTask(resource), 'Task'), undefined, []);
}

/** What is stored now, and the wish in the words of that server (which may know the patient by now). */
export type Looked<Kind extends WishKind> = {
  readonly stored: StoredReferral;
  readonly wish: Wishes[Kind];
};

/** How often is looked at most: before the write, after it, and after a second one. */
const MOST_LOOKS = 3;

/**
 * The one way in which anything is written on a referral: look what is stored, decide, write, and look again, until
 * there is an end. Throws FailureError when nothing of the wish is stored, `wrong-patient` when what is stored under the
 * key is about somebody else. `onWrite` is called before bytes leave.
 */
export async function settle<Kind extends WishKind>(
  kind: Kind,
  writing: Writing,
  look: () => Promise<Looked<Kind>>,
  tries: { readonly earlier: Attempt['earlier']; readonly onWrite: () => void } = noTries,
): Promise<Ends[Kind]> {
  let last: Attempt['last'];
  for (let looksLeft = MOST_LOOKS - 1; looksLeft >= 0; looksLeft -= 1) {
    const attempt: Attempt = { earlier: tries.earlier, last, looksLeft };
    const refused = refusedOutright(attempt);
    if (refused !== undefined) throw new FailureError(refused);

    const { stored, wish } = await look();
    const decision: Decision<Ends[Kind]> = decide(kind, stored, wish, attempt);
    if (decision.kind === 'end') return decision.end;
    if (decision.kind === 'fail') throw new FailureError(decision.failure);

    tries.onWrite();
    last = await perform(decision.write, writing);
    if (last.kind === 'done' && decision.whenDone) return decision.whenDone(last.taskId);
  }
  throw new Error(`the table asks for a third write: ${kind}`); // a bug of the table
}

const noTries = { earlier: 'none', onWrite: () => {} } as const;

/*
 * The decision table of every write on a referral: what is stored × what is wished × what came of the try before →
 * an end, a failure, or one more write. Pure, so that every cell of it can be tested. The rules behind the cells:
 *
 * - Nothing is written over a version that the user has not seen.
 * - "Not sent", "not kept" is only said when nothing of it can be stored. When that cannot be told, a send is in doubt.
 * - A transaction that was kept out, or in which a condition was not met, goes once more in parts: there each condition
 *   is a header that the server answers by itself. Nothing else is written twice.
 * - What is stored decides, whoever stored it: a write of which the answer was lost is found, and is done.
 */

/** One cell of the table. */
export function decide<Kind extends WishKind>(
  kind: Kind,
  stored: StoredReferral,
  wish: Wishes[Kind],
  attempt: Attempt,
): Decision<Ends[Kind]> {
  const refused = refusedOutright(attempt);
  return refused === undefined ? table[kind](stored, wish, attempt) : fail(refused);
}

/** A clear no to the first write: nothing is stored, and nothing has to be looked at to know that. */
export function refusedOutright({ earlier, last }: Attempt): Failure | undefined {
  return last?.kind === 'not-done' && last.how === 'refused' && earlier === 'none' ? last.failure : undefined;
}

const table: {
  readonly [Kind in WishKind]: (
    stored: StoredReferral,
    wish: Wishes[Kind],
    attempt: Attempt,
  ) => Decision<Ends[Kind]>;
} = {
  keep: decideKeep,
  discard: decideDiscard,
  send: decideSend,
  withdraw: decideWithdraw,
  supplement: decideSupplement,
  answer: decideAnswer,
};
