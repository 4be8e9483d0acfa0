import type { DraftBase } from '../../domain/drafts/draft-base.ts';
import type { KeptDraft } from '../../domain/drafts/kept-draft.ts';
import { FailureError } from '../../domain/failure.ts';
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
import { decide } from './decide/decide.ts';
import { lookByKey, lookByTask } from './look.ts';
import type { Writing } from './perform.ts';
import { readReferrals } from './read-referrals.ts';
import type { PatientAtExchange } from './regional-patient.ts';
import { type Looked, settle } from './settle.ts';
import type { StoredReferral } from './stored-referral.ts';

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
