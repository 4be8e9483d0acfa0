import type { CareUser } from '../people/care-user.ts';
import type { CoachOrganisation } from '../people/coach-organisation.ts';
import type { PatientRef, Sex } from '../record/patient.ts';
import type { SignalId } from '../signals/signal-id.ts';
import type { ChosenOptions, FeedbackMoment } from './choice-fields.ts';
import type { AddressShared, CallingChoice, ConsentGiven, DraftKey } from './referral-edits.ts';
import type { ContactText, StoryText } from './text-fields.ts';

/** A referral as it rests on the screen, prefilled and edited. Only `selectShared` decides what of it leaves. */
export type ReferralDraft = Readonly<Record<StoryText, string>> &
  ChosenOptions & {
    readonly key: DraftKey;
    readonly patient: PatientRef;
    readonly encounter: string | undefined;
    readonly person: { readonly name: string; readonly birthDate: string; readonly sex: Sex };
    readonly reasons: readonly SignalId[];
    readonly contact: Readonly<Record<ContactText, string>> & {
      readonly phone: string;
      /** What the HIS notes beside the number, for the clinician; it never leaves. */
      readonly phoneRemark: string;
      readonly email: string;
      readonly addressShared: AddressShared;
      /** What `addressShared` means, as text: line, postcode and city; postcode and city; or empty. */
      readonly address: string;
      /** `not-chosen`: no one said. Nothing of it leaves then, and a remark beside the number asks for a choice. */
      readonly calling: CallingChoice | 'not-chosen';
    };
    readonly interpreterLanguage: string;
    readonly coach: CoachOrganisation | undefined;
    readonly feedbackMoments: readonly FeedbackMoment[];
    readonly referrer: CareUser;
    readonly consent: ConsentGiven;
  };

/**
 * A call at the wrong moment can be dangerous, and words such as "niet opbellen" and "niet aarzelen om te bellen" cannot
 * be told apart safely: any remark beside a number waits for the clinician's choice.
 */
export function needsCallingChoice({
  calling,
  phoneRemark,
}: Pick<ReferralDraft['contact'], 'calling' | 'phoneRemark'>): boolean {
  return calling === 'not-chosen' && phoneRemark !== '';
}
