import { type DraftBase, isSameBase } from '../../domain/referral/draft-base.ts';
import type { OutgoingReferral } from '../../domain/referral/outgoing.ts';
import type { SendOutcome } from '../../ports/referrals.ts';
import { z } from '../../zod.ts';
import { worSystems } from '../element/codes.ts';
import { conceptSchema, referenceSchema } from '../element/datatypes.ts';
import { ownSubject } from '../element/references.ts';
import { consentKey, toConsent, toPermissions, toServiceRequest, toTask } from '../referral/to-referral.ts';
import type { Versioned } from '../server/versioned.ts';
import {
  type At,
  type Attempt,
  type Decision,
  end,
  fail,
  isConflict,
  mayWrite,
  newPair,
  type PairContent,
  type Part,
  pairOver,
  toFailure,
  wayAfter,
  write,
} from './decision.ts';
import { toPatient } from './regional-patient.ts';
import type { StoredReferral } from './stored-referral.ts';

/** `over`: the draft that this is, as the sender saw it. */
export type SendWish = SendContent & { readonly over: DraftBase | undefined };

/** Sending, as a new referral or over the draft that it is: at most one, and never half of one. */
export function decideSend(stored: StoredReferral, wish: SendWish, attempt: Attempt): Decision<SendOutcome> {
  const { outgoing, over } = wish;
  const { last, earlier } = attempt;
  const sent = (taskId: string): SendOutcome => ({ kind: 'sent', taskId });
  switch (stored.state) {
    case 'none':
      if (over !== undefined) return fail({ kind: 'conflict' });
      return mayWrite(last)
        ? write(newPair(referralContent(wish), wayAfter(last)), sent)
        : doubtOrFail(attempt);
    case 'half': {
      if (over !== undefined) return fail({ kind: 'conflict' });
      const says = saysTheSame(stored.request, outgoing) ? 'the-same' : 'something-else';
      const half = { request: stored.request, says } as const;
      return mayWrite(last) || isOvertaken(attempt)
        ? write(newPair(referralContent(wish), 'in-parts', half), sent)
        : doubtOrFail(attempt);
    }
    case 'draft': {
      const base = over && mayWriteOver(over, stored, wish);
      if (base === undefined) return end({ kind: 'draft-changed', now: stored.draft });
      return mayWrite(last)
        ? write(pairOver(referralContent(wish), base, wayAfter(last), 'task-last'), sent)
        : doubtOrFail(attempt);
    }
    case 'sent': {
      const { task, request } = stored;
      const isReadable = request !== undefined && 'stored' in request;
      if (isReadable && !saysTheSame(request.stored, outgoing)) {
        const by = task.requester?.display ?? ''; // a server need not tell
        return end({ kind: 'sent-by-colleague', taskId: task.id, by });
      }
      const isOurs = last?.kind === 'done' || last?.task === 'unknown';
      return end({ kind: isOurs ? 'sent' : 'already-sent', taskId: task.id });
    }
    case 'withdrawn':
    case 'discarded':
      return fail({ kind: 'conflict' });
    case 'several':
      return end({ kind: 'several-found', taskIds: stored.taskIds });
    case 'unanswered':
      return last === undefined && earlier === 'none' ? fail(stored.failure) : end({ kind: 'in-doubt' });
  }
}

/** A request came to stand under the key between our look and our write: it is looked at before it goes along. */
function isOvertaken({ last, looksLeft }: Attempt): boolean {
  return looksLeft > 0 && last !== undefined && isConflict(last);
}

/** After a try of which nothing is stored now: it may still be under way, or it surely is not. */
function doubtOrFail({ earlier, last }: Attempt): Decision<SendOutcome> {
  const isOpen = earlier === 'unsettled' || last?.kind === 'done' || (last && last.how === 'unanswered');
  return isOpen ? end({ kind: 'in-doubt' }) : fail(toFailure(last));
}

/** The versions to write over: those that the sender saw, or what an earlier try of this very send left half done. */
function mayWriteOver(
  over: DraftBase,
  { draft, request }: Extract<StoredReferral, { state: 'draft' }>,
  { outgoing }: SendContent,
): DraftBase | undefined {
  if (isSameBase(over, draft.base)) return over;
  const isSameTask = over.taskVersion === draft.base.taskVersion;
  return isSameTask && saysTheSame(request, outgoing) ? draft.base : undefined;
}

const saidSchema = z.looseObject({
  status: z.string(),
  reasonCode: z._default(z.array(conceptSchema), []),
  orderDetail: z._default(z.array(conceptSchema), []),
  note: z._default(z.array(z.looseObject({ text: z.optional(z.string()) })), []),
  performer: z._default(z.array(referenceSchema), []),
});

/** Whether a stored request says what we are sending; when it was sent and by whom is no part of that. */
function saysTheSame({ resource }: Versioned, outgoing: OutgoingReferral): boolean {
  const ours = toServiceRequest(outgoing, { subject: ownSubject(outgoing), consents: [] });
  const [there, here] = [resource, ours].map((request) => saidSchema.safeParse(request).data);
  return (
    there !== undefined &&
    here !== undefined &&
    there.status !== 'draft' &&
    wordsToCompare(there) === wordsToCompare(here)
  );
}

function wordsToCompare({ reasonCode, orderDetail, note, performer }: z.output<typeof saidSchema>): string {
  const texts = [...reasonCode, ...orderDetail, ...note].map(({ text }) => text);
  return JSON.stringify([texts, performer.map(({ reference }) => reference)]);
}

/** A send, and the Patient that it brings along where the exchange does not know the patient yet. */
export type SendContent = {
  readonly outgoing: OutgoingReferral;
  /** Our own name for the patient at that exchange; undefined when the patient is there. */
  readonly newPatient: string | undefined;
};

/** A referral: the permissions it goes with come before it. */
export function referralContent({ outgoing, newPatient }: SendContent): PairContent {
  const { key, person } = outgoing;
  const permissions = toPermissions(outgoing);
  const subject = (at: At) => ({ ...at('patient'), type: 'Patient', display: person.name });
  const consents = permissions.map((permission): Part => {
    const resource = (at: At) => toConsent(outgoing, permission, subject(at));
    return { name: permission, how: 'create', key: consentKey(key, permission), resource };
  });
  return {
    key,
    before: newPatient === undefined ? consents : [patientPart(outgoing, newPatient), ...consents],
    request: (at) => toServiceRequest(outgoing, { subject: subject(at), consents: permissions.map(at) }),
    task: (at) => toTask(outgoing, { subject: subject(at), request: at('request') }),
    known: newPatient === undefined ? { patient: `Patient/${outgoing.patient.patient}` } : {},
  };
}

function patientPart(outgoing: OutgoingReferral, key: string): Part {
  const resource = () => toPatient(outgoing, key);
  return { name: 'patient', how: 'create', key, system: worSystems.patient, resource };
}
