import type { Answer } from '../coach/answer.ts';
import type { Author } from '../coach/author.ts';
import type { Ago } from './calendar.ts';
import { type PatientDescription, patientLabel } from './patient.ts';
import type { staff } from './staff.ts';

/** A code of the referral with the words beside it. */
export type Worded = { readonly code: string; readonly text: string };

type Named = { readonly reference: string; readonly display: string };

/** A referral as a story tells it: what was sent, and what the coach answered since. */
export type ReferralStory = {
  readonly patient: PatientDescription;
  /** The key of the referral, as the referring software made it. */
  readonly key: string;
  readonly sent: Ago;
  readonly by: (typeof staff)['huisarts' | 'poh'];
  readonly to: { readonly owner: Named; readonly organisation: Named };
  readonly reasons: readonly Worded[];
  readonly themes: readonly Worded[];
  readonly needs: readonly Worded[];
  /** In the patient's own words. */
  readonly words: string;
  readonly matters: string;
  readonly coach: Author;
  readonly answers: readonly CoachAnswer[];
};

/** An answer of the coach in a story. */
export type CoachAnswer = Omit<Answer, 'date'> & {
  readonly ago: Ago;
  /** The day of an appointment. */
  readonly planned?: Ago;
};

/** What the parts of a referral need to know of its sending. */
export type Sent = { readonly on: Temporal.PlainDate; readonly at: string };

/** The patient, as the parts of a referral point to them. */
export function subjectOf({ patient }: ReferralStory): Named {
  return { reference: `Patient/${patient.id}`, display: patientLabel(patient) };
}
