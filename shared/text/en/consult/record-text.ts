import type { nlRecord } from '../../nl/consult/record-text.ts';

/** What the record says, in English. */
export const enRecord = {
  recognised: 'What do you recognise?',
  inRecord: 'In the record',
  hinted: 'only a hint',
  notRecorded: 'not found',
  /** For who cannot see where "not found" is. */
  notInRecord: 'in the record',
  unknown: {
    reading: 'reading…',
    'not-permitted': 'could not be read (no access)',
    unreachable: 'could not be read (no answer from the HIS)',
    'too-slow': 'could not be read (HIS too slow)',
    unreadable: 'could not be read (unexpected answer)',
    incomplete: 'could not be read (incomplete list)',
    'not-offered': 'could not be read (not offered by this HIS)',
    refused: 'could not be read (the HIS refuses the question)',
    'not-comparable': 'cannot be told (entries without an ICPC code)',
    'no-server': 'not known (no server)',
    'no-record': 'not known (no record)',
    'not-asked': 'not read here, open the patient in the HIS',
  },
  readAgain: 'Read again',
  more: (count: number) => `and ${count} more`,
  takeOver: (count: number) =>
    count === 1 ? 'Take over 1 recorded signal' : `Take over ${count} recorded signals`,
  folded: (count: number) =>
    count === 1
      ? '1 other signal: not found in the record'
      : `${count} other signals: not found in the record`,
  nothingFound: 'No signals found in the record. Tick what you recognise yourself.',
  signalsUnread: 'Signals from the record',
  othersUnread: 'Other signals from the record',
  tickYourself: 'Tick what you recognise yourself.',
  takenOver: 'Taken over',
  contacts: (count: number) => (count === 1 ? '1 contact in 12 months' : `${count} contacts in 12 months`),
  oldestContact: (date: string) => `oldest ${date}`,
  often: (count: number) => `this region counts ${count} or more as often`,
  contactsUnknown: 'Contacts',
  running: (coach: string, date: string) => `Referral running at ${coach || 'the link worker'} since ${date}`,
  runningUndated: (coach: string) => `Referral running at ${coach || 'the link worker'}`,
  noRunning: 'No running referral',
  runningUnknown: 'Referrals',
  notComparable: (count: number) =>
    count === 1 ? '1 entry without an ICPC code' : `${count} entries without an ICPC code`,
  notComparableMeans: 'They may say what was not found above or under “Take note”.',
  noWords: 'no description',
  attention: 'Take note',
  cautionsAbove: 'From the record: check this',
  askYourself: 'Check yourself',
  whyAsked: 'Why these questions?',
  attentionFound: (count: number) =>
    count === 1 ? '1 point of attention in the record' : `${count} points of attention in the record`,
  noAttention: 'No points of attention found in the record',
  attentionUnknown: 'Points of attention from the record',
  attentionPartly: 'There may be more',
  checked: 'Checked',
  checkedAll: 'Take note: checked?',
  otherRoutes: 'Also to consider',
  call: (phone: string) => `Call ${phone}`,
} satisfies typeof nlRecord;
