import type { WhyUnknown } from '../knowledge.ts';
import type { Patient, PatientId } from '../record/patient.ts';
import type { Referral } from '../referral/referral.ts';
import type { CoachColleague } from './answer.ts';

/** Whether the patient permits the coach to report back; `unknown`: that could not be read, so nothing is written. */
export type FeedbackPermission = 'given' | 'not-given' | 'unknown';

/** What the practice sent, in its own words: only what is in the request. */
export type ReceivedRequest = {
  /** Undefined when the request tells none. */
  readonly phone: string | undefined;
  readonly calling: 'allowed' | 'do-not-call';
  /** How to get in touch, each line under its own name ("Beste moment: ochtend"). */
  readonly contact: readonly string[];
  readonly needs: readonly string[];
  /** The story and what matters, each part under its own name. */
  readonly notes: readonly string[];
  /** Undefined when the request tells none. */
  readonly referrerPhone: string | undefined;
};

/** Whom it is about. The phone is what the practice's own record has; what was agreed for this referral goes before it. */
type CasePatient = Pick<
  Patient,
  'name' | 'familyName' | 'birthDate' | 'sex' | 'record' | 'phones' | 'phoneRemark'
>;

/** One referral as its coach has it. */
export type CoachCase = {
  readonly referral: Referral;
  /** The server's id of whom it is about; empty where the Task names no record. */
  readonly of: PatientId;
  /** As far as it could be read: why not, otherwise. */
  readonly patient:
    | {
        readonly status: 'read';
        readonly patient: CasePatient;
      }
    | { readonly status: 'unread'; readonly why: WhyUnknown; readonly name: string };
  readonly request:
    | { readonly status: 'read'; readonly request: ReceivedRequest }
    | { readonly status: 'unread'; readonly why: WhyUnknown };
  readonly sharing: 'given' | 'taken-back' | 'unknown';
  readonly feedback: FeedbackPermission;
  /** Who of the organisation has it; undefined: no one took it. */
  readonly handler: CoachColleague | undefined;
  /** ISO date for which aftercare is agreed; empty when it is not. */
  readonly aftercareOn: string;
};
