import type { ContactNote } from '../../../domain/prompts/prompt.ts';
import type { Missing } from '../../../domain/referral/draft.ts';

/** Where somebody has to be for what is missing; undefined: nothing to be done there. */
export const fieldIds = {
  name: undefined,
  reason: 'signals-heading',
  coach: 'field-coach',
  calling: 'field-calling',
  'way-to-contact': 'field-phone',
  'way-to-write': 'field-email',
  referrer: 'field-referrer',
  reminders: 'field-reminders',
  'running-referral': 'field-second-referral',
  declined: 'field-declined',
  consent: 'field-consent',
  'role-may-not-send': undefined,
} as const satisfies Record<Missing, string | undefined>;

/** Where somebody is who took over a proposal for a field of contact. */
export const contactFieldIds = {
  phone: fieldIds['way-to-contact'],
  bestMoment: 'field-best-moment',
  whoMayAnswer: 'field-who-may-answer',
} as const satisfies Record<ContactNote, string>;
