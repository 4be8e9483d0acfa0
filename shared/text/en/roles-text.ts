import type { nlRoles } from '../nl/roles-text.ts';

/** The question about somebody's role, in English. */
export const enRoles = {
  question: 'What do you do in this practice?',
  why: (roleText: string) =>
    roleText === ''
      ? 'Your role is not known from the HIS. This is asked once.'
      : `Your role in the HIS is "${roleText}". We do not know it yet. This is asked once.`,
  about: {
    title: 'Who are you?',
    why: 'This goes along with the referral. It is asked once and kept in this browser only.',
    profession: 'I am',
    choose: 'Choose…',
    name: 'Your name',
    organisation: 'Practice or organisation',
    phone: 'Phone for the coach',
    needsProfession: 'Choose what you are.',
    needsName: 'Fill in your name.',
    say: 'Continue',
    change: 'Change who I am',
  },
  professions: {
    'general-practitioner': 'GP',
    'practice-support': 'practice support worker (POH)',
    'practice-nurse': 'practice nurse, nurse practitioner or physician assistant',
    'practice-assistant': 'practice assistant',
    physiotherapist: 'physiotherapist',
    psychologist: 'psychologist',
    'district-nurse': 'district nurse or carer',
    'lifestyle-coach': 'lifestyle coach',
    paramedic: 'occupational, dietary, speech or exercise therapist',
    pharmacy: 'pharmacy worker',
    hospital: 'care professional in hospital',
  },
  choices: {
    referrer: { label: 'I refer', hint: 'GP, practice nurse' },
    assistant: { label: 'I prepare', hint: 'practice assistant' },
    manager: { label: 'I look at numbers', hint: 'practice manager; sees no patients' },
  },
} satisfies typeof nlRoles;
