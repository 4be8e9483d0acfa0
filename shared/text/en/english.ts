import type { dutch } from '../nl/dutch.ts';
import { nlJournal } from '../nl/referral/journal-text.ts';
import { nlPatientCard } from '../nl/referral/patient-card-text.ts';
import { enCautions } from './consult/cautions-text.ts';
import { enConsiderations } from './consult/considerations-text.ts';
import { enConversation } from './consult/conversation-text.ts';
import { enPanel } from './consult/panel-text.ts';
import { enPrompts } from './consult/prompts-text.ts';
import { enRecord } from './consult/record-text.ts';
import { enSignals } from './consult/signals-text.ts';
import { enTyped } from './consult/typed-text.ts';
import { enDates } from './dates-text.ts';
import { enFailures } from './failures-text.ts';
import { enCarriers } from './referral/carriers-text.ts';
import { enDrafts } from './referral/drafts-text.ts';
import { enFeedback } from './referral/feedback-text.ts';
import { enReferral } from './referral/referral-text.ts';
import { enSharing } from './referral/sharing-text.ts';
import { enRoles } from './roles-text.ts';

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
  carriers: enCarriers,
  // Taken home by the patient, and kept in the record: Dutch on every screen.
  patientCard: nlPatientCard,
  journal: nlJournal,
  drafts: enDrafts,
  feedback: enFeedback,
  failures: enFailures,
  roles: enRoles,
  typed: enTyped,
  dates: enDates,
} satisfies typeof dutch;
