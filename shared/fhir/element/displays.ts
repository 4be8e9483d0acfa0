import type { AskAgain, DeclineReason } from '../../domain/referral/decline.ts';
import type { ContactText, StoryText } from '../../domain/referral/text-fields.ts';

/**
 * The Dutch names of our own codes, as they stand in what we write. A coach reads them in any system that shows a
 * text, so they are part of the codes and not of our screens.
 */
export const displays = {
  contact: {
    phone: 'Telefoon',
    email: 'E-mail',
    address: 'Adres',
    'best-moment': 'Beste moment',
    'who-may-answer': 'Wie mag opnemen',
    'referrer-phone': 'Telefoon verwijzer',
    'in-hospital': 'Ligt in het ziekenhuis',
  },
  yes: 'ja',
  no: 'nee',
  interpreter: 'Tolk nodig',
  doNotCall: 'Niet bellen',
  notes: {
    patientsWords: 'In eigen woorden',
    whatMatters: 'Wat belangrijk is',
    otherSupport: 'Andere ondersteuning',
  } satisfies Record<StoryText, string>,
  /** Where the HIS names no one. */
  referrer: 'Zorgverlener, naam niet genoteerd',
  feedbackWished: 'Terugkoppeling gewenst',
  sentThrough: { portal: 'Verzonden via portaal', text: 'Verzonden als brief' },
  declined: 'Besproken, wil (nog) niet',
  shownTheWay: 'Gewezen op welzijn, zonder verwijzing',
  declineReasons: {
    'wants-to-think': 'Wil erover nadenken',
    'no-time': 'Geen tijd, te druk',
    'too-big-a-step': 'Vindt de stap te groot',
    'has-support': 'Heeft al genoeg steun',
    'wants-other-help': 'Wil andere hulp',
    practical: 'Vervoer, taal of geld',
    'no-need': 'Geen behoefte',
  } satisfies Record<DeclineReason, string>,
  askAgain: {
    'in-3-months': 'Over 3 maanden opnieuw vragen',
    'in-6-months': 'Over 6 maanden opnieuw vragen',
    never: 'Niet meer vragen',
  } satisfies Record<AskAgain, string>,
  consentForm: { oral: 'Mondelinge toestemming', written: 'Schriftelijke toestemming' },
  sharing: 'contactgegevens en reden van verwijzing naar de welzijnscoach',
  feedback: 'terugkoppeling van de welzijnscoach aan de praktijk',
  askedBy: 'gevraagd door',
  supplement: 'Aanvulling van de verwijzer',
  toCoach: 'Bericht van de verwijzer',
  answer: 'Bericht van de coach',
  storyMayBeTold: 'Dit verhaal mag gedeeld worden',
  waitingList: 'Op de wachtlijst',
  aftercareOn: 'Nazorg rond',
  draft: {
    'in-hand': 'Concept',
    ready: 'Klaar om te versturen',
    discarded: 'Weggegooid concept',
    choice: 'Keuze in het concept',
  },
} as const;

/** What a coach needs to know to get in touch; ours, because FHIR has no place for a wish on a request. */
export type ContactCode = keyof typeof displays.contact;

/** The code of each text about contact. */
export const contactCodes = {
  bestMoment: 'best-moment',
  whoMayAnswer: 'who-may-answer',
} as const satisfies Record<ContactText, ContactCode>;
