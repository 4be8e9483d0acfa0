import type { ContactNote } from '../../../domain/prompts/prompt.ts';
import type { Missing } from '../../../domain/referral/referral-edits.ts';
import { type ContactText, contactTexts, mapTexts } from '../../../domain/referral/text-fields.ts';

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

/** Fields of contact; somebody who took over a proposal for one goes there. */
export const contactFieldIds: Readonly<Record<ContactNote | ContactText, string>> = {
  phone: fieldIds['way-to-contact'],
  ...mapTexts(contactTexts, (field) => `field-${field}`),
};
