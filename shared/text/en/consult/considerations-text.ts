import type { nlConsiderations } from '../../nl/consult/considerations-text.ts';

/** Other routes to consider, in English. */
export const enConsiderations = {
  routes: {
    'debt-help': {
      label: 'Debt help or legal advice desk',
      explanation: 'Help with debts, benefits, letters and forms.',
    },
    'social-work': {
      label: 'Social work or neighbourhood team',
      explanation: 'Help with problems at home, at work or with agencies.',
    },
    'caregiver-support': {
      label: 'Support for family carers',
      explanation: 'For those who look after a partner, child or other relative who is ill.',
    },
    'mental-health-practice': {
      label: 'Mental health nurse (POH-GGZ) or mental health network',
      explanation: 'When complaints need more than an activity or a listening ear.',
    },
    'fall-prevention': {
      label: 'Fall prevention',
      explanation: 'For people of 65 and over who fell or are afraid of falling.',
    },
    'lifestyle-programme': {
      label: 'Lifestyle programme (GLI)',
      explanation: 'Support with healthier living, for adults with overweight.',
    },
    'child-weight': {
      label: 'Child to a healthier weight (KnGG)',
      explanation: 'Support for children with overweight and their parents.',
    },
    'promising-start': {
      label: 'Promising Start (Kansrijke Start)',
      explanation: 'Extra support during pregnancy.',
    },
    'welfare-without-referral': {
      label: 'Welfare without a referral',
      explanation: 'Residents can go to the welfare organisation themselves. No referral is needed.',
    },
  },
  always: 'Open to everybody',
  recognised: (signal: string) => `Signal: ${signal}`,
  caution: (caution: string) => `Take note: ${caution}`,
  maybeMore: 'Not everything could be read. More routes may fit.',
} satisfies typeof nlConsiderations;
