import type { JournalFieldText } from '../nl/journal-field-text.ts';

/** Putting a line into the journal of the HIS, and what became of it. */
export const enJournalField: JournalFieldText = {
  put: 'Put in the journal',
  putting: 'Putting it in the journal…',
  done: 'It is in the journal. Check it and save it yourself in your HIS.',
  nothingDone: 'Nothing was put in the journal. Copy the line.',
  left: (field, why) => `${fieldWords[field] ?? field}: ${whyWords[why] ?? 'not filled in'}.`, // a reason of another version
  stopped: {
    'other-patient': 'Another patient is open in the HIS. Nothing was filled in.',
    unsure: 'It is not certain whose journal is open in your HIS. Nothing was filled in. Copy the line.',
    gone: 'The page of your HIS does not answer. Nothing was filled in. Copy the line.',
    busy: 'It is being filled in already. One moment.',
  },
  notShown: 'The journal in your HIS names no patient. Check whose it is.',
  confirm: (name) => `This journal is of ${name}: put the line in it`,
  undo: 'Take it out of the journal',
  undoing: 'Putting it back…',
  undone: 'The journal is as it was.',
  notAllUndone: 'Not everything could be put back: it was changed since. Do it yourself in your HIS.',
  undoTooLate: 'It can no longer be put back. Change it yourself in your HIS.',
};

const fieldWords: Readonly<Record<string, string>> = {
  S: 'Field S',
  E: 'Field E',
  line: 'Field for the line',
};

const whyWords: Readonly<Record<string, string>> = {
  'already-filled': 'there was something in it, which stays',
  'not-kept': 'not kept by your HIS',
  missing: 'not found. First open the journal of this patient',
  ambiguous: 'is there more than once',
  'not-a-field': 'is no field',
  hidden: 'cannot be seen',
  disabled: 'cannot be filled in now',
  'read-only': 'is read-only',
  'too-long': 'the line is too long for this field',
};
