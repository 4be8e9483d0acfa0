import type { Config } from '../../config/config.ts';
import type { Consult } from '../../domain/consult/consult.ts';
import type { Failure } from '../../domain/failure.ts';
import type { Readings } from '../../domain/feedback/news.ts';
import type { Knowledge } from '../../domain/knowledge.ts';
import type { CareUser } from '../../domain/people/care-user.ts';
import type { Patient } from '../../domain/record/patient.ts';
import type { PatientRecord } from '../../domain/record/record.ts';
import type { Decline } from '../../domain/referral/decline.ts';
import type { Referral } from '../../domain/referral/referral.ts';
import type { Language } from '../../text/text.ts';
import type { SectionId } from '../../ui/parts/sections.ts';
import type { PanelIdentity } from './panel-identity.ts';
import type { PanelPorts } from './panel-ports.ts';
import type { PanelText } from './spoken-text.ts';
import type { FromHisPart, JournalPart, LettersSlot, PortalPart } from './surface-slots.ts';

/** The patient, without whom there is no panel. */
export type PatientReading =
  | { readonly status: 'reading' }
  | { readonly status: 'read'; readonly patient: Patient }
  | { readonly status: 'failed'; readonly failure: Failure; readonly retry: () => void };

/** All that is read, as far as it has come. */
export type PanelReading = {
  readonly patient: PatientReading;
  readonly user: Knowledge<CareUser>;
  readonly record: PatientRecord;
  readonly referrals: Knowledge<readonly Referral[]>;
  readonly declines: Knowledge<readonly Decline[]>;
  /** Asks once more for every section that could not be read. */
  readonly readAgain: () => void;
  /** Undefined while it is being read: nothing is called new before that is known. */
  readonly readings: Readings | undefined;
};

/** The consult at hand, and the two ways in which it changes. */
export type ConsultInHand = {
  readonly consult: Consult;
  /** One step of the clinician; it is kept before the screen shows it. */
  readonly change: (step: (consult: Consult) => Consult) => void;
  /** A referral of this consult went, or is on its way: a "no" is then no longer what came of it. */
  readonly referral: 'none' | 'sending' | 'unconfirmed' | 'running';
  readonly noteReferral: (next: (before: ConsultInHand['referral']) => ConsultInHand['referral']) => void;
  /**
   * After a send or a discarded draft: nothing of `done` is kept but what was typed since, and what comes next is another
   * referral. An answer that comes late, when another referral is at hand, changes nothing.
   */
  readonly startAnew: (done: Consult) => void;
};

/** All that the four parts of an open panel work with. */
export type ConsultWork = {
  readonly ports: PanelPorts;
  readonly config: Config;
  readonly identity: PanelIdentity;
  readonly text: PanelText;
  /** For what leaves or is kept: Dutch, whatever the language of the screen. */
  readonly dutch: PanelText;
  readonly patient: Patient;
  readonly user: CareUser;
  /** Undefined where the HIS tells the user's name. */
  readonly rename: ((name: string) => void) | undefined;
  readonly reading: PanelReading;
  readonly hand: ConsultInHand;
  readonly now: Temporal.Instant;
  readonly today: Temporal.PlainDate;
  readonly language: Language;
  /** Absent where portals cannot be filled. */
  readonly portal?: PortalPart;
  /** Absent where it cannot be seen which tab the HIS opens. */
  readonly fromHis?: FromHisPart;
  /** Absent where nothing can be put into the journal of the HIS. */
  readonly journal?: JournalPart;
  /** Absent where no letter in the HIS can be read. */
  readonly letters?: LettersSlot;
  /** The section that the HIS asked for. */
  readonly opensAt?: SectionId | undefined;
  /** `list`: opened to see what came of a referral, or to go on with a draft. */
  readonly openedFrom?: 'list';
  /** `none`: there is no server to sign in at. */
  readonly session: 'open' | 'expired' | 'none';
  /** Where the user signs in again. */
  readonly onSignIn: () => void;
};
