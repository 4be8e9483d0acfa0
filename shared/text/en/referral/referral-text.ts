import { mapChoices, optionWordsIn } from '../../../domain/referral/choice-fields.ts';
import { mapTexts, textFieldIds } from '../../../domain/referral/text-fields.ts';
import type { nlReferral } from '../../nl/referral/referral-text.ts';
import { enChoices, enFields } from './fields-text.ts';

/** The referral form in English. What leaves the practice stays Dutch. */
export const enReferral = {
  groups: { reason: 'Reason', coach: 'To', contact: 'Contact', also: 'Also' },
  nothingYet: {
    reason: 'nothing ticked yet',
    coach: 'not chosen yet',
    contact: 'not filled in yet',
    also: 'nothing',
  },
  change: 'change',
  close: 'close',
  reasons: 'Reason for referral',
  noReasons: 'No reason yet.',
  toSignals: 'Tick what you recognise',
  dropReason: (reason: string) => `Leave out ${reason}`,
  ...mapTexts(textFieldIds, (field) => enFields[field].ask),
  choices: mapChoices((field) => enChoices[field].ask),
  options: optionWordsIn(enChoices),
  nearby: 'Nearby, for instance',
  contact: 'Contact with the patient',
  phoneRemark: (remark: string) => `Note in the HIS with this number: “${remark}”`,
  phone: 'Phone',
  email: 'E-mail',
  takeOverEmail: (email: string) => `Send along: ${email}`,
  address: 'Address to share',
  addressShared: { address: 'Whole address', postcode: 'Postcode only', nothing: 'None' },
  calling: 'Calling',
  callingChoice: { 'may-call': 'Allowed', 'do-not-call': 'Do not call' },
  proposed: 'Noted in the conversation',
  takeOverNote: 'Take over',
  takeOverNoteFor: (field: string, note: string) => `Take over at ${field}: ${note}`,
  interpreter: 'Interpreter needed: language',
  coach: 'Welzijnscoach',
  waitingTime: (time: string) => `First talk in ${time}`,
  capacity: {
    room: 'There is room now',
    waitingList: (weeks: number | undefined) =>
      weeks === undefined
        ? 'There is a waiting list'
        : `Waiting list of about ${weeks === 1 ? '1 week' : `${weeks} weeks`}`,
    full: 'Full now; referring is possible',
    on: (words: string, date: string) => `${words} (${date})`,
  },
  waitingTimeUnknown: 'Waiting time until the first talk not known',
  faces: (names) => `${names.length === 1 ? 'Coach' : 'Coaches'}: ${names.join(', ')}`,
  noCoachHere: 'No organisation in the list serves this address. Choose one yourself.',
  rejected: 'rejected this referral',
  otherCoaches: 'Other organisations',
  moments: 'Reports from the coach',
  feedbackMoments: {
    'after-intake': 'After the first meeting',
    'activity-started': 'When an activity starts',
    'at-the-end': 'At the end',
  },
  referrer: 'Referrer',
  referrerName: 'Your name',
  missing: {
    name: 'The HIS gives no name of the patient: add it in the HIS',
    reason: 'Choose at least one reason',
    coach: 'Choose a welzijnscoach',
    calling: 'There is a note with the number: choose whether calling is allowed',
    'way-to-contact': 'Enter how the coach can reach the patient',
    'way-to-write': 'Calling is not allowed: enter an e-mail address, or share the whole address',
    referrer: 'Enter your name',
    reminders: 'Check the points of attention',
    'running-referral': 'A referral is already running',
    declined: 'You recorded that there is no referral now: undo that first',
    consent: 'Ask the patient for permission',
    'role-may-not-send': 'In your role you can prepare, not send',
  },
  missingHeading: 'Still needed',
  running: (coach: string, date: string) =>
    `A referral is already running at ${coach || 'the link worker'}, since ${date}.`,
  runningUndated: (coach: string) => `A referral is already running at ${coach || 'the link worker'}.`,
  runningUnknown: 'Whether a referral is running is not known',
  second: 'Make a second referral anyway',
} satisfies typeof nlReferral;
