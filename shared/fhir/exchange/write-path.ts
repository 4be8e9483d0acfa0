/**
 * The one way in which anything about a referral is written: look what is stored, decide, write, and look again after
 * any doubt, at most three looks in all.
 *
 * Why so: a connection can break after a server has stored a referral but before it says so; a browser repeats a POST by
 * itself; two windows, or two colleagues, press the button at once; and some servers ignore the condition "only if there
 * is none". Writing on an answer alone would then make a second referral, so a patient would be called twice, or say
 * "not sent" of one that a coach already works from. What is stored under the referral's key is therefore the truth,
 * whoever stored it. Nothing is written over a version that the user has not seen, and "not sent" is only said when
 * nothing of it can be stored; when that cannot be told, the send is in doubt.
 *
 * What a send does with what it finds (the table is decide-send.ts): nothing, or a request without a Task: it writes. The
 * draft as the sender saw it: it writes over it; another version of it is shown first. The same referral: it was sent
 * already. One that says something else: a colleague sent it, and is named. More than one Task: the user is told to
 * call. A withdrawn or discarded one: it refuses. No answer: it refuses before the first write, and is in doubt after
 * one.
 *
 * The steps: `lookByKey` (look.ts) gives what is stored (stored-referral.ts); a decision table (decide-send.ts,
 * decide-draft.ts, decide-sent.ts, decide-answer.ts, in the words of decision.ts: pure, every cell tested) says what
 * to do; `perform` (perform.ts) writes.
 */
import { hasWords } from '../../domain/answer/answer.ts';
import type { KeptDraft } from '../../domain/drafts/kept-draft.ts';
import { FailureError } from '../../domain/failure.ts';
import { entriesRead } from '../../domain/knowledge.ts';
import type { CoachOrganisation } from '../../domain/people/coach-organisation.ts';
import { patientId } from '../../domain/record/patient.ts';
import type { DraftBase } from '../../domain/referral/draft-base.ts';
import type { OutgoingReferral } from '../../domain/referral/outgoing.ts';
import type { Referral } from '../../domain/referral/referral.ts';
import type {
  Addition,
  AnswerOutcome,
  Attempts,
  CoachAnswer,
  DiscardOutcome,
  DraftSave,
  KeepOutcome,
  LookOutcome,
  SendOutcome,
  Withdrawal,
  WithdrawOutcome,
} from '../../ports/referrals.ts';
import { findOrganisation } from '../element/references.ts';
import { readReferrals } from '../follow/read-referrals.ts';
import type { AnswerWish } from '../referral/to-answer.ts';
import { decideAnswer } from './decide-answer.ts';
import { decideDiscard, decideKeep } from './decide-draft.ts';
import { decideSend, type SendWish } from './decide-send.ts';
import { type AddWish, decideAdd, decideWithdraw } from './decide-sent.ts';
import { type Attempt, type Decision, fail, type Table } from './decision.ts';
import { lookByKey, lookByTask, lookForMessage, readByTask } from './look.ts';
import { perform, type Writing } from './perform.ts';
import type { PatientAtExchange } from './regional-patient.ts';
import type { StoredReferral } from './stored-referral.ts';

/** The server, and what is known beside it. */
export type ReferralServer = Writing & {
  readonly attempts: Attempts;
  /** By which the coach of a draft is recognised. */
  readonly coaches: readonly CoachOrganisation[];
  /** How the patient is known there, where that is not the HIS's own server. */
  readonly atExchange: PatientAtExchange | undefined;
};

/** What is stored now, and the wish in the words of that server (which may know the patient by now). */
type Looked<Wish> = { readonly stored: StoredReferral; readonly wish: Wish };

/** How often is looked at most: before the write, after it, and after a second one. */
const MOST_LOOKS = 3;

/**
 * The loop. Throws FailureError when nothing of the wish is stored, `wrong-patient` when what is stored under the key is
 * about somebody else. `onWrite` is called before bytes leave.
 */
async function settle<Wish, End>(
  table: Table<Wish, End>,
  writing: Writing,
  look: () => Promise<Looked<Wish>>,
  tries: { readonly earlier: Attempt['earlier']; readonly onWrite: () => void } = noTries,
): Promise<End> {
  let last: Attempt['last'];
  for (let looksLeft = MOST_LOOKS - 1; looksLeft >= 0; looksLeft -= 1) {
    const attempt: Attempt = { earlier: tries.earlier, last, looksLeft };
    if (isRefusedOutright(attempt)) throw new FailureError(attempt.last.failure);

    const { stored, wish } = await look();
    const decision = decide(table, stored, wish, attempt);
    if (decision.kind === 'end') return decision.end;
    if (decision.kind === 'fail') throw new FailureError(decision.failure);

    tries.onWrite();
    last = await perform(decision.write, writing);
    if (last.kind === 'done' && decision.whenDone) return decision.whenDone(last.taskId);
  }
  throw new Error(`a table asks for a third write: ${table.name}`); // a bug of the table
}

const noTries = { earlier: 'none', onWrite: () => {} } as const;

/** One cell of a table, as the loop comes to it. */
export function decide<Wish, End>(
  table: Table<Wish, End>,
  stored: StoredReferral,
  wish: Wish,
  attempt: Attempt,
): Decision<End> {
  return isRefusedOutright(attempt) ? fail(attempt.last.failure) : table(stored, wish, attempt);
}

/** A clear no to the first write: nothing is stored, and nothing has to be looked at to know that. */
function isRefusedOutright(
  attempt: Attempt,
): attempt is Attempt & { readonly last: { readonly kind: 'not-done' } } {
  const { earlier, last } = attempt;
  return last?.kind === 'not-done' && last.how === 'refused' && earlier === 'none';
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
  const onWrite = () => attempts.add(key);
  try {
    return await settle(decideSend, server, () => lookAtSending(server, outgoing, over), {
      earlier,
      onWrite,
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
  const decision = decide(decideSend, stored, wish, { earlier: 'unsettled', last: undefined, looksLeft: 0 });
  if (decision.kind === 'fail') throw new FailureError(decision.failure);
  return decision.kind === 'end' ? decision.end : { kind: 'not-arrived' };
}

/** At a region's exchange the patient is found first; one that it does not know yet goes along with the referral. */
async function lookAtSending(
  server: ReferralServer,
  outgoing: OutgoingReferral,
  over: DraftBase | undefined,
): Promise<Looked<SendWish>> {
  const { atExchange, transport } = server;
  const { key } = outgoing;
  const wish = { outgoing, newPatient: undefined, over };
  if (!atExchange) return { stored: await lookByKey(server, key, outgoing.patient.patient), wish };

  const going = { ...outgoing, encounter: undefined }; // a contact at the HIS means nothing at the exchange
  try {
    const organisation = findOrganisation(outgoing.coach) ?? ''; // the directory need not name one
    const { id, key: newPatient, others } = await atExchange.findToSend(organisation);
    if (id === undefined) {
      const stored: StoredReferral =
        others.length > 0 ? await lookByKey(server, key, others) : { state: 'none' };
      return { stored, wish: { outgoing: going, newPatient, over } };
    }
    const patient = { issuer: transport.baseUrl, patient: patientId(id) };
    const there = { ...wish, outgoing: { ...going, patient } };
    return { stored: await lookByKey(server, key, [id, ...others]), wish: there };
  } catch (thrown) {
    if (!(thrown instanceof FailureError) || thrown.failure.kind === 'wrong-patient') throw thrown;
    return { stored: { state: 'unanswered', failure: thrown.failure }, wish: { ...wish, outgoing: going } };
  }
}

/** Keeps a draft where colleagues find it. */
export function keepDraft(server: ReferralServer, save: DraftSave): Promise<KeepOutcome> {
  const coach = server.coaches.find(({ id }) => id === save.content.edits.coach);
  const wish = { save, coach };
  const look = () => lookByKey(server, save.key, save.patient.patient);
  return settle(decideKeep, server, async () => ({ stored: await look(), wish }));
}

/** Throws a draft away. */
export function discardDraft(server: ReferralServer, draft: KeptDraft, at: string): Promise<DiscardOutcome> {
  const wish = { draft, at };
  const look = () => lookByKey(server, draft.key, draft.patient);
  return settle(decideDiscard, server, async () => ({ stored: await look(), wish }));
}

/** Takes a referral back, unless the coach did something with it that the user has not seen. */
export async function withdrawReferral(
  server: ReferralServer,
  wish: Withdrawal & { readonly at: string },
  patient: string,
): Promise<WithdrawOutcome> {
  const permissions = wish.consent === 'taken-back' ? 'with-permissions' : 'without-permissions';
  const look = () => lookByTask(server, wish.referral, patient, permissions);
  const ended = await settle(decideWithdraw, server, async () => ({ stored: await look(), wish }));
  return ended.kind === 'changed' ? conflictNow(server, wish.referral, patient) : ended;
}

/** Adds something to a referral that was sent. */
export function addToReferral(server: ReferralServer, addition: Addition, patient: string) {
  const look = async (): Promise<Looked<AddWish>> => {
    const stored = await lookByTask(server, addition.referral, patient, 'with-permissions');
    return { stored, wish: { ...addition, patient, message: await lookForMessage(server, addition.key) } };
  };
  return settle(decideAdd, server, look);
}

/** Answers a referral as its coach. Of the patient nothing is read but this referral. */
export async function answerReferral(
  server: ReferralServer,
  answer: CoachAnswer,
  patient: string,
): Promise<AnswerOutcome> {
  const permissions = hasWords(answer.answer) ? 'with-permissions' : 'without-permissions';
  const look = async (): Promise<Looked<AnswerWish>> => {
    const stored = await lookByTask(server, answer.referral, patient, permissions);
    const hasMessage = answer.answer.message !== undefined;
    const message = hasMessage ? await lookForMessage(server, answer.key) : 'none';
    return { stored, wish: { ...answer, patient, message } };
  };
  const ended = await settle(decideAnswer, server, look);
  return ended.kind === 'changed'
    ? { kind: 'conflict', now: await readByTask(server, answer.referral) }
    : ended;
}

/** How a referral is by now, for the user to decide on. */
async function conflictNow(server: ReferralServer, referral: Referral, patient: string) {
  const all = entriesRead(await readReferrals(server.transport, patient, server.coaches));
  const fresh = all.find(({ taskId }) => taskId === referral.taskId);
  return { kind: 'conflict', now: fresh ?? (await readByTask(server, referral)) } as const;
}
