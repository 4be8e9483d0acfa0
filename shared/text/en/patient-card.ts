import type { nlPatientCard } from '../nl/patient-card.ts';

/** The patient card in English, for users who read along. */
export const enPatientCard = {
  title: 'Your welzijnscoach',
  forPerson: (name: string) => `For ${name}`,
  intro: (practice: string) => `${practice} has signed you up with a welzijnscoach.`,
  what: 'The coach thinks along with you about what you would like to do.',
  coach: 'Your coach works at',
  phone: 'Phone',
  waitingTime: (time: string) => `The waiting time is ${time}.`,
  nextHeading: 'What happens now?',
  contact: {
    phone: (by: string, phone: string) =>
      `The coach calls you on ${by} at the latest. The number is ${phone}.`,
    email: (by: string, email: string) => `The coach mails you on ${by} at the latest. It goes to ${email}.`,
    letter: (by: string) => `The coach sends you a letter on ${by} at the latest.`,
  },
  bestMoment: (moment: string) => `You said when you like to be called best: ${moment}.`,
  next: [
    'You meet the coach. You tell what matters to you.',
    'Together you look for something that suits you.',
    'Later the coach asks how you are doing.',
  ],
  wishes: (themes: string) => `This seems nice or good to you: ${themes}.`,
  goodToKnow: 'Good to know',
  points: [
    'You decide yourself what you do.',
    'You may bring somebody along to the talk.',
    'Do you not want to after all? That is fine. Call the coach or us.',
  ],
  feedback: {
    given: 'The coach lets us know how you are. You agreed to that.',
    'not-given': 'The coach does not tell us how you are.',
  },
  notCalled: 'Do you hear nothing? Call us.',
  practice: 'We are',
} satisfies typeof nlPatientCard;
