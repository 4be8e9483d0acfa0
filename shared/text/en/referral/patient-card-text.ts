import type { CardWords } from '../../nl/referral/patient-card-text.ts';

/** The card in plain English, for a patient who reads no Dutch. */
export const enPatientCard: CardWords = {
  title: 'Your wellbeing coach',
  forPerson: (name) => `For ${name}`,
  intro: (practice) => `${practice} has signed you up with a wellbeing coach.`,
  what: 'The coach thinks along with you about what you would like to do.',
  coach: 'Your coach works at',
  phone: 'Telephone',
  face: 'Your coach is',
  faces: 'You will talk to one of them',
  waitingTime: () => '', // the settings say it in Dutch words
  waitingList: (weeks) =>
    weeks === undefined
      ? 'The coach has a waiting list.'
      : `There is a waiting list. The first talk is in about ${weeks === 1 ? '1 week' : `${weeks} weeks`}.`,
  full: 'The coach is busy now. The first talk may take longer.',
  nextHeading: 'What happens now?',
  contact: {
    phone: (by, phone) => `The coach calls you by ${by} at the latest. The coach calls ${phone}.`,
    email: (by, email) => `The coach mails you by ${by} at the latest. The mail goes to ${email}.`,
    letter: (by) => `The coach sends you a letter by ${by} at the latest.`,
  },
  bestMoment: (moment) => `This moment suits you best: ${moment}.`,
  next: [
    'You meet the coach. You tell what matters to you.',
    'Together you look for something that suits you.',
    'Later the coach asks how you are doing.',
  ],
  wishes: (themes) => `You would like to do something with: ${themes}.`,
  nearby: 'Near you there is for example',
  nearbyFree: 'This costs nothing.',
  nearbyCosts: (words) => `Cost: ${words}.`,
  nearbyAsk: 'Ask first whether this is still right.',
  nearbyYours: 'These are examples. You choose yourself, together with the coach.',
  goodToKnow: 'Good to know',
  points: [
    'You decide yourself what you do.',
    'You may bring somebody to the talk.',
    'Would you rather not? That is fine. Call the coach or us.',
  ],
  feedback: {
    given: 'The coach tells us how you are doing. You agreed to that.',
    'not-given': 'The coach does not tell us how you are doing. That was your choice.',
  },
  notCalled: (by, phone) => `Have you heard nothing by ${by}? Call us${phone === '' ? '' : `: ${phone}`}.`,
  practice: 'Your GP practice:',
};
