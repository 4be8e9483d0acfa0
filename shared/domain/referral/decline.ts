import { mayFallOnOrAfter, parseDateSpan } from '../calendar/partial-date.ts';
import { entriesRead, type Knowledge } from '../knowledge.ts';
import type { Patient } from '../record/patient.ts';
import type { Referral } from './referral.ts';

/** Why a patient does not want it (yet), as far as it fits one of these. Source: docs/clinical/process.md#declined. */
export const declineReasons = [
  'wants-to-think',
  'no-time',
  'too-big-a-step',
  'has-support',
  'wants-other-help',
  'practical',
  'no-need',
] as const;

export type DeclineReason = (typeof declineReasons)[number];

/**
 * Why there is no referral: a reason of the patient, or that the clinician showed the way to welfare without one. The
 * second is no "no", so it is counted apart.
 */
export type WhyNotReferred = DeclineReason | 'shown-the-way';

/** When the clinician chose to ask again. */
export const askAgainChoices = ['in-3-months', 'in-6-months', 'never'] as const;

export type AskAgain = (typeof askAgainChoices)[number];

/** What is noted of a "no", beside when and by whom. */
export type DeclineContent = {
  /** In words; may be empty. */
  readonly reason: string;
  readonly why: WhyNotReferred | undefined;
  readonly askAgain: AskAgain | undefined;
};

/** "Besproken, wil (nog) niet", as it is kept in the record. */
export type Decline = DeclineContent & {
  readonly id: string;
  /** ISO date. */
  readonly date: string;
};

/** True when two notes of a "no" say the same. */
export function isSameDecline(one: DeclineContent, other: DeclineContent): boolean {
  return one.reason === other.reason && one.why === other.why && one.askAgain === other.askAgain;
}

/** What was chosen at the last "no". `from`: ISO date from which asking again was meant. */
export type AskingAgain =
  | { readonly kind: 'never' }
  | { readonly kind: 'later' | 'due'; readonly from: string };

const months = { 'in-3-months': 3, 'in-6-months': 6 } as const;

/**
 * What was chosen about asking again, at the newest "no". None where nothing was chosen, where not all of them could be
 * read, once the patient was referred after all, and for a record of somebody who died or left.
 */
export function findAskingAgain(
  declines: Knowledge<readonly Decline[]>,
  referrals: Knowledge<readonly Referral[]>,
  { deceased, record }: Pick<Patient, 'deceased' | 'record'>,
  today: Temporal.PlainDate,
): AskingAgain | undefined {
  if (!declines.known || deceased || record.use !== 'in-use') return undefined;
  const [newest] = declines.value.toSorted((one, other) => (one.date < other.date ? 1 : -1));
  if (newest?.askAgain === undefined || wasReferredSince(newest, referrals)) return undefined;
  if (newest.askAgain === 'never') return { kind: 'never' };

  const from = findAskAgainDate(newest);
  if (from === undefined) return undefined;
  return { kind: Temporal.PlainDate.compare(from, today) <= 0 ? 'due' : 'later', from: from.toString() };
}

/** The day from which asking again was meant; undefined where none was chosen, or "never". */
export function findAskAgainDate({
  askAgain,
  date,
}: Pick<Decline, 'askAgain' | 'date'>): Temporal.PlainDate | undefined {
  if (askAgain === undefined || askAgain === 'never') return undefined;
  return parseDateSpan(date)?.last.add({ months: months[askAgain] }); // a month or a year: not sooner than was chosen
}

/** A draft and what was recorded by mistake are no referral; a day that was written as a month or year may be later. */
function wasReferredSince({ date }: Decline, referrals: Knowledge<readonly Referral[]>): boolean {
  const declined = parseDateSpan(date);
  return entriesRead(referrals).some(({ sentAt, status }) => {
    const sent = parseDateSpan(sentAt);
    if (status === 'draft' || status === 'entered-in-error' || sent === undefined) return false;
    return declined !== undefined && mayFallOnOrAfter(sent, declined.first);
  });
}
