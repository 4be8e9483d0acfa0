import type { dutch } from '../nl/dutch.ts';
import { nlJournal } from '../nl/journal.ts';
import { nlPatientCard } from '../nl/patient-card.ts';
import { enCautions } from './cautions.ts';
import { enConsiderations } from './considerations.ts';
import { enConversation } from './conversation.ts';
import { enDates } from './dates.ts';
import { enDrafts } from './drafts.ts';
import { enFailures } from './failures.ts';
import { enFeedback } from './feedback.ts';
import { enPanel } from './panel.ts';
import { enPrompts } from './prompts.ts';
import { enRecord } from './record.ts';
import { enReferral } from './referral.ts';
import { enRoles } from './roles.ts';
import { enSharing } from './sharing.ts';
import { enSignals } from './signals.ts';

/** The catalogue of English: each room of Dutch. */
export const english = {
  panel: enPanel,
  record: enRecord,
  signals: enSignals,
  cautions: enCautions,
  considerations: enConsiderations,
  conversation: enConversation,
  prompts: enPrompts,
  referral: enReferral,
  sharing: enSharing,
  // Taken home by the patient, and kept in the record: Dutch on every screen.
  patientCard: nlPatientCard,
  journal: nlJournal,
  drafts: enDrafts,
  feedback: enFeedback,
  failures: enFailures,
  roles: enRoles,
  dates: enDates,
} satisfies typeof dutch;
