import { type FeedbackMoment, mapChoices, optionWordsIn } from '../../../domain/referral/choice-fields.ts';
import type { Missing } from '../../../domain/referral/referral-edits.ts';
import { mapTexts, textFieldIds } from '../../../domain/referral/text-fields.ts';
import { nlChoices, nlFields } from './fields-text.ts';

/** The referral form. The labels of themes, needs and moments also leave with the referral. */
export const nlReferral = {
  groups: { reason: 'Reden', coach: 'Naar', contact: 'Contact', also: 'Ook mee' },
  nothingYet: {
    reason: 'nog niets aangevinkt',
    coach: 'nog niet gekozen',
    contact: 'nog niet ingevuld',
    also: 'niets',
  },
  change: 'wijzig',
  close: 'sluit',
  reasons: 'Reden van verwijzing',
  noReasons: 'Nog geen reden.',
  toSignals: 'Vink aan wat u herkent',
  dropReason: (reason: string) => `${reason} weglaten`,
  ...mapTexts(textFieldIds, (field) => nlFields[field].ask),
  choices: mapChoices((field) => nlChoices[field].ask),
  options: optionWordsIn(nlChoices),
  nearby: 'In de buurt, bijvoorbeeld',
  contact: 'Contact met de patiënt',
  phone: 'Telefoon',
  phoneRemark: (remark: string) => `In het HIS staat bij het nummer: “${remark}”`,
  email: 'E-mail',
  takeOverEmail: (email: string) => `Stuur mee: ${email}`,
  address: 'Adres meesturen',
  addressShared: { address: 'Hele adres', postcode: 'Alleen postcode', nothing: 'Niet' },
  calling: 'Bellen',
  callingChoice: { 'may-call': 'Mag', 'do-not-call': 'Niet bellen' },
  proposed: 'Genoteerd in het gesprek',
  takeOverNote: 'Neem over',
  takeOverNoteFor: (field: string, note: string) => `Neem over bij ${field}: ${note}`,
  interpreter: 'Tolk nodig: taal',
  coach: 'Welzijnscoach',
  waitingTime: (time: string) => `Eerste gesprek over ${time}`,
  capacity: {
    room: 'Er is nu plek',
    waitingList: (weeks: number | undefined) =>
      weeks === undefined
        ? 'Er is een wachtlijst'
        : `Wachtlijst van ongeveer ${weeks === 1 ? '1 week' : `${weeks} weken`}`,
    full: 'Nu vol; verwijzen kan wel',
    on: (words: string, date: string) => `${words} (${date})`,
  },
  waitingTimeUnknown: 'Wachttijd tot het eerste gesprek niet bekend',
  faces: (names: readonly string[]) => `${names.length === 1 ? 'Coach' : 'Coaches'}: ${names.join(', ')}`,
  noCoachHere: 'Voor dit adres staat geen organisatie in de lijst. Kies er zelf een.',
  rejected: 'wees deze verwijzing af',
  otherCoaches: 'Andere organisaties',
  moments: 'Bericht van de coach',
  feedbackMoments: {
    'after-intake': 'Na de kennismaking',
    'activity-started': 'Bij de start van een activiteit',
    'at-the-end': 'Bij de afronding',
  } satisfies Record<FeedbackMoment, string>,
  referrer: 'Verwijzer',
  referrerName: 'Uw naam',
  missing: {
    name: 'Het HIS geeft geen naam van de patiënt: vul die aan in het HIS',
    reason: 'Kies ten minste één reden',
    coach: 'Kies een welzijnscoach',
    calling: 'Bij het nummer staat een opmerking: kies of bellen mag',
    'way-to-contact': 'Vul in hoe de coach contact kan maken',
    'way-to-write': 'Bellen mag niet: vul een e-mailadres in, of deel het hele adres',
    referrer: 'Vul uw naam in',
    reminders: 'Ga de aandachtspunten na',
    'running-referral': 'Er loopt al een verwijzing',
    declined: 'U legde vast dat er nu geen verwijzing komt: maak dat eerst ongedaan',
    consent: 'Vraag de patiënt om toestemming',
    'role-may-not-send': 'In uw rol kunt u voorbereiden, niet versturen',
  } satisfies Record<Missing, string>,
  missingHeading: 'Nog nodig',
  running: (coach: string, date: string) =>
    `Er loopt al een verwijzing bij ${coach || 'de welzijnscoach'}, sinds ${date}.`,
  runningUndated: (coach: string) => `Er loopt al een verwijzing bij ${coach || 'de welzijnscoach'}.`,
  runningUnknown: 'Of er al een verwijzing loopt, is niet bekend',
  second: 'Toch een tweede verwijzing',
};
