import { nlCautions } from './cautions.ts';
import { nlConsiderations } from './considerations.ts';
import { nlConversation } from './conversation.ts';
import { nlDates } from './dates.ts';
import { nlDrafts } from './drafts.ts';
import { nlFailures } from './failures.ts';
import { nlFeedback } from './feedback.ts';
import { nlJournal } from './journal.ts';
import { nlPanel } from './panel.ts';
import { nlPatientCard } from './patient-card.ts';
import { nlPrompts } from './prompts.ts';
import { nlRecord } from './record.ts';
import { nlReferral } from './referral.ts';
import { nlRoles } from './roles.ts';
import { nlSharing } from './sharing.ts';
import { nlSignals } from './signals.ts';

/** The catalogue of Dutch: each room once. */
export const dutch = {
  panel: nlPanel,
  record: nlRecord,
  signals: nlSignals,
  cautions: nlCautions,
  considerations: nlConsiderations,
  conversation: nlConversation,
  prompts: nlPrompts,
  referral: nlReferral,
  sharing: nlSharing,
  patientCard: nlPatientCard,
  journal: nlJournal,
  drafts: nlDrafts,
  feedback: nlFeedback,
  failures: nlFailures,
  roles: nlRoles,
  dates: nlDates,
};
