import type { nlPanel } from '../../nl/consult/panel-text.ts';

/** The frame of the consult panel in English. */
export const enPanel = {
  title: 'Welzijn op Recept',
  sections: {
    signals: 'Signals',
    conversation: 'Conversation',
    referral: 'Referral',
    feedback: 'Feedback',
  },
  modes: { consult: 'Consult', feedback: 'Feedback' },
  modeKeys: {
    consult: 'Alt+1 Signals, Alt+2 Conversation, Alt+3 Referral',
    feedback: 'Alt+4 Feedback',
  },
  navigation: 'Parts of this panel',
  messages: (count: number) => (count === 1 ? '1 message' : `${count} messages`),
  newFeedback: (count: number) => `${count} new`,
  patient: 'Patient',
  sex: { female: 'female', male: 'male', other: 'other', unknown: 'sex not known' },
  noName: 'name not known',
  record: {
    inactive:
      'This record is not active in the HIS: the patient may have left the practice. Check that this is the right record.',
    others: 'The HIS has another record of this patient. What is in it was not read here.',
  },
  noBirthDate: 'birth date not known',
  deceased: 'deceased',
  identity: {
    agrees: 'Same patient as in the HIS',
    differs: 'Another patient is open in the HIS. Sending is not possible now.',
  },
  about: 'About Welzijn op Recept and this panel',
  leafletShort: 'Leaflet',
  leaflet: 'Leaflet for the patient',
  notLoaded: 'This could not be loaded. Check the connection and try again.',
  language: 'Language',
  openFor: (minutes: number) => `${minutes} min open`,
  openForLabel: (minutes: number) => (minutes === 1 ? 'open for 1 minute' : `open for ${minutes} minutes`),

  copy: 'Copy',
  copied: 'Copied',
  copyByHand: 'Copy the text below with Ctrl+C',
  optional: 'optional',
  crashed: {
    title: 'This part has stopped working',
    body: 'This error sent nothing. What you typed is kept in this tab.',
    action: 'Reload',
  },
} satisfies typeof nlPanel;
