import type { ChosenOptions, FeedbackMoment } from './choice-fields.ts';
import type { TextField } from './text-fields.ts';

/** One key a draft, made when the draft is made: every repeat of a send carries the same one. */
export type DraftKey = string & { readonly __brand: 'DraftKey' };

/** A key, once it has been made or read back. */
export function draftKey(key: string): DraftKey {
  return key as DraftKey;
}

/** Whether the coach may call, once the clinician has asked the patient. */
export type CallingChoice = 'may-call' | 'do-not-call';

/** How much of the address goes along. */
export type AddressShared = 'address' | 'postcode' | 'nothing';

/** What the clinician typed or chose over what was prefilled. A field that is absent was left as prefilled. */
export type ReferralEdits = Partial<Readonly<Record<TextField, string>> & ChosenOptions> & {
  readonly phone?: string;
  readonly email?: string;
  readonly addressShared?: AddressShared;
  readonly calling?: CallingChoice;
  readonly interpreterLanguage?: string;
  readonly coach?: string;
  readonly feedbackMoments?: readonly FeedbackMoment[];
};

/** Permission as the patient gave it in the consult: two separate ones. Only `sharing` is needed to send. */
export type ConsentGiven = {
  /** Contact data and reason may go to the coach. */
  readonly sharing: 'given' | 'not-given';
  /** The coach may tell the practice how it goes. */
  readonly feedback: 'given' | 'not-given';
  /** How it was given; undefined while no one said. */
  readonly form: 'oral' | 'written' | undefined;
  /** ISO instant of the tick on `sharing`; undefined while not given. */
  readonly at: string | undefined;
};

/** What still has to be there before a referral can go, in the order of the screen. */
export type Missing =
  /** The HIS has no name of the patient: a coach would not know who is meant. */
  | 'name'
  | 'reason'
  | 'coach'
  /** Whether the patient may be called, where the HIS notes something beside a number. */
  | 'calling'
  | 'way-to-contact'
  /** The same, of somebody who may not be called. */
  | 'way-to-write'
  | 'referrer'
  | 'reminders'
  | 'running-referral'
  /** The patient's "no" of this consult is undone first. */
  | 'declined'
  | 'consent'
  | 'role-may-not-send';
