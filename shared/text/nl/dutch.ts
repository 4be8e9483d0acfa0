import { nlCautions } from './consult/cautions-text.ts';
import { nlConsiderations } from './consult/considerations-text.ts';
import { nlConversation } from './consult/conversation-text.ts';
import { nlPanel } from './consult/panel-text.ts';
import { nlPrompts } from './consult/prompts-text.ts';
import { nlRecord } from './consult/record-text.ts';
import { nlSignals } from './consult/signals-text.ts';
import { nlTyped } from './consult/typed-text.ts';
import { nlDates } from './dates-text.ts';
import { nlFailures } from './failures-text.ts';
import { nlCarriers } from './referral/carriers-text.ts';
import { nlDrafts } from './referral/drafts-text.ts';
import { nlFeedback } from './referral/feedback-text.ts';
import { nlJournal } from './referral/journal-text.ts';
import { nlPatientCard } from './referral/patient-card-text.ts';
import { nlReferral } from './referral/referral-text.ts';
import { nlSharing } from './referral/sharing-text.ts';
import { nlRoles } from './roles-text.ts';

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
  carriers: nlCarriers,
  patientCard: nlPatientCard,
  journal: nlJournal,
  drafts: nlDrafts,
  feedback: nlFeedback,
  failures: nlFailures,
  roles: nlRoles,
  typed: nlTyped,
  dates: nlDates,
};
