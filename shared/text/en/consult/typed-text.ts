import type { nlTyped } from '../../nl/consult/typed-text.ts';

export const enTyped = {
  title: 'Refer without a record',
  intro:
    'There is no record here. Fill in who it is about, then tick what you recognise. All of it stays in this window until you close it.',
  name: 'Name',
  birthDate: 'Date of birth (dd-mm-yyyy)',
  phone: 'Phone',
  postcode: 'Postcode',
  optional: 'may stay empty',
  minor: 'Younger than 18. The target group is adults.',
  open: 'Continue',
  other: 'Somebody else',
  noCoach: 'The settings name no coach who can be reached without a server. Ask your IT administrator.',
  faults: {
    name: { missing: 'Fill in the name.' },
    birthDate: {
      missing: 'Fill in the date of birth.',
      'no-date': 'This date does not exist. Write day, month and year, such as 31-12-1950.',
      'in-future': 'This date has not been yet.',
      'too-long-ago': 'This is more than 120 years ago.',
    },
    phone: { 'half-number': 'This is no complete phone number.' },
    postcode: { 'no-postcode': 'This is no postcode, such as 9991 AB.' },
  },
} satisfies typeof nlTyped;
