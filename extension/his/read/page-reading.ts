import type { Knowledge } from '../../../shared/domain/knowledge.ts';
import type { Problem } from '../../../shared/domain/record/problem.ts';

/** Why the page does not say plainly whose dossier is open. Each of them blocks sending. */
export type Doubt =
  /** Two dossiers, or two names in one, could be meant. */
  | 'two-candidates'
  /** Something that has to be there is not there yet, or empty. */
  | 'half-rendered'
  /** Address, tab and header name different patients. */
  | 'header-and-url-disagree'
  /** What names the patient is in the page, but no one sees it. */
  | 'invisible'
  /** A frame that may not be read: it belongs to another site. */
  | 'frame-closed'
  | 'birth-date-unreadable'
  /** The adapter does not fit this page or this browser at all. */
  | 'adapter-failed';

/** The patient as the page names them. */
export type PagePatient = {
  /** What the HIS calls the patient in its page. */
  readonly id: string | undefined;
  /** Whether that is also the id of the FHIR Patient, so that the two can be compared. */
  readonly idIs: 'fhir-id' | 'page-only';
  readonly name: string;
  /** ISO date, as precise as the page shows it. */
  readonly birthDate: string;
};

/** Whose dossier is open in the page, or why that is not sure. Never the first of several. */
export type PageReading =
  | {
      readonly status: 'patient';
      readonly patient: PagePatient;
      readonly episodes: Knowledge<readonly Problem[]>;
    }
  | { readonly status: 'no-patient' }
  | { readonly status: 'doubt'; readonly why: Doubt };
