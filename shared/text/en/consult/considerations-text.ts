import type { AddedRoute } from '../../../domain/considerations/consideration.ts';
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
    'language-help': {
      label: 'Language help (taalhuis)',
      explanation: 'For those who want to learn to read, write, count or use a computer better.',
    },
    'sport-culture-coach': {
      label: 'Neighbourhood sports or culture officer',
      explanation: 'Knows what there is nearby to move or make, and comes along the first time.',
    },
    'company-doctor': {
      label: 'Company doctor',
      explanation: 'For those who work and are off sick, or about to be.',
    },
    'drop-in-support': {
      label: 'Drop-in support',
      explanation: 'Open house with people who have been through it themselves. No referral needed.',
    },
    'welfare-without-referral': {
      label: 'Welfare without a referral',
      explanation: 'Residents can go to the welfare organisation themselves. No referral is needed.',
    },
  },
  added: [] as readonly AddedRoute[],
  wish: (theme: string) => `Wish: ${theme}`,
  always: 'Open to everybody',
  recognised: (signal: string) => `Signal: ${signal}`,
  caution: (caution: string) => `Take note: ${caution}`,
  maybeMore: 'Not everything could be read. More routes may fit.',
} satisfies typeof nlConsiderations;
