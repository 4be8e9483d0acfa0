import type { nlPatientCard } from '../nl/patient-card.ts';

/** The patient card in English, for users who read along. */
export const enPatientCard = {
  title: 'Your welzijnscoach',
  forPerson: (name: string) => `For ${name}`,
  intro: (practice: string) => `${practice} has referred you to a welzijnscoach.`,
  what: 'The coach helps you find out what you would like to do.',
  coach: 'Your coach works at',
  phone: 'Phone',
  waitingTime: (time: string) => `The waiting time is ${time}.`,
  nextHeading: 'What happens now?',
  contact: {
    phone: (by: string, phone: string) =>
      `The coach calls you on ${by} at the latest. The coach calls ${phone}.`,
    email: (by: string, email: string) =>
      `The coach e-mails you on ${by} at the latest. The e-mail goes to ${email}.`,
    letter: (by: string) => `The coach sends you a letter on ${by} at the latest.`,
  },
  bestMoment: (moment: string) => `This time suits you best: ${moment}.`,
  next: [
    'You meet the coach. You tell what matters to you.',
    'Together you look for something that suits you.',
    'Later the coach asks how you are doing.',
  ],
  wishes: (themes: string) => `This is what you would like to do: ${themes}.`,
  goodToKnow: 'Good to know',
  points: [
    'You decide what you do.',
    'You may bring somebody along to the talk.',
    'Changed your mind? That is fine. Call the coach or us.',
  ],
  feedback: {
    given: 'The coach lets us know how you are. You agreed to that.',
    'not-given': 'The coach does not tell us how you are.',
  },
  notCalled: 'Heard nothing? Call us.',
  practice: 'We are',
} satisfies typeof nlPatientCard;
