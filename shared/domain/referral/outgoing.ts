import type { PatientRef, Sex } from '../record/patient.ts';
import type { SignalId } from '../signals/signal-id.ts';
import type { FeedbackMoment, Labelled, LabelledChoices } from './choice-fields.ts';
import type { SentThrough } from './referral.ts';
import type { CallingChoice, DraftKey } from './referral-edits.ts';
import type { ContactText, StoryText } from './text-fields.ts';

declare const selected: unique symbol;

/**
 * The only things that leave the practice. "Dit wordt verstuurd" shows this value and nothing else is sent:
 * no BSN, code, diagnosis, medication or journal text has a place in it. Why: docs/clinical/privacy.md.
 *
 * Only `selectShared` makes one, and it does so only with the patient's permission: no one else can name `selected`.
 */
export type OutgoingReferral = OutgoingContent & { readonly [selected]: true };

/** What it says. */
export type OutgoingContent = Readonly<Record<StoryText, string>> &
  LabelledChoices & {
    readonly key: DraftKey;
    readonly patient: PatientRef;
    readonly encounter: string | undefined;
    readonly person: { readonly name: string; readonly birthDate: string; readonly sex: Sex };
    readonly contact: Readonly<Record<ContactText, string>> & {
      readonly phone: string;
      readonly email: string;
      readonly address: string;
      /** `not-chosen`: no one said, and nothing is said of it. */
      readonly calling: CallingChoice | 'not-chosen';
    };
    readonly reasons: readonly Labelled<SignalId>[];
    readonly interpreterLanguage: string;
    readonly feedbackMoments: readonly Labelled<FeedbackMoment>[];
    readonly coach: {
      readonly name: string;
      readonly reference: string | undefined;
      /** `Organization/…` behind a HealthcareService, where the settings name it. */
      readonly organization?: string | undefined;
    };
    readonly referrer: {
      readonly name: string;
      readonly roleText: string;
      readonly reference: string;
      readonly roleReference: string | undefined;
      readonly practice: {
        readonly reference: string | undefined;
        readonly name: string;
        readonly phone: string;
      };
    };
    readonly consent: {
      readonly feedback: 'given' | 'not-given';
      readonly form: 'oral' | 'written';
      readonly askedBy: string;
      /** ISO instant. */
      readonly at: string;
    };
    /** ISO instant of the send; the same on every repeat of one send. */
    readonly authoredOn: string;
    /** ISO date by which the coach should have made contact (the region's norm). */
    readonly contactBy: string;
    /** How the user says to have sent it already: then a send only records it. */
    readonly through: SentThrough | undefined;
  };
