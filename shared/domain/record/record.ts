import type { Knowledge } from '../knowledge.ts';
import type { Contact } from './contact.ts';
import type { Problem } from './problem.ts';

/** What is read of the medical record, section by section. A section that failed is unknown, never empty. */
export type PatientRecord = {
  readonly problems: Knowledge<readonly Problem[]>;
  /** Contacts of the last 12 months. */
  readonly contacts: Knowledge<readonly Contact[]>;
};
