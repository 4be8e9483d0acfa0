import type { PortalText } from '../nl/portal-text.ts';
import { joined, sentence } from '../sentences.ts';

/** Filling a portal's form from "This will be sent". */
export const enPortal = {
  title: (portal: string) => `Fill in at ${portal}`,
  preview: 'This is what Fill in will do. Nothing is sent: you do that yourself at the portal.',
  fill: 'Fill in',
  filling: 'Filling in…',
  undo: 'Undo',
  undoUntil: 'You can undo this until a minute after filling in.',
  planned: {
    'will-fill': 'will be filled in',
    'already-filled': 'already filled in, will be skipped',
    missing: 'not found in the form',
    ambiguous: 'stands there more than once',
    'not-a-field': 'is not a field that can be filled in',
    hidden: 'cannot be seen',
    disabled: 'cannot be filled in now',
    'read-only': 'read only',
    'not-in-referral': 'is not in the referral',
    'option-not-offered': 'the portal does not offer this choice',
    'too-long': 'too long for this field',
  },
  notKept: 'not taken over by the form',
  notOffered: (count: number) =>
    count === 1 ? 'the portal does not offer one choice' : `the portal does not offer ${count} choices`,
  byHand: (labels: readonly string[]) => sentence('To fill in yourself: ', joined(labels, ', ')),
  filled: (filled: number, of: number) => `${filled} of ${of} ${of === 1 ? 'field' : 'fields'} filled in`,
  undone: (restored: number, of: number) => `${restored} of ${of} ${of === 1 ? 'field' : 'fields'} put back`,
  kept: {
    'changed-since': 'changed since, left as it is',
    cannot: 'cannot be put back, please do it yourself',
  },
  patient: {
    same: 'The portal shows the same patient.',
    'not-shown': 'The portal shows no patient. Check yourself that the form is for this patient.',
    different: 'The portal shows another patient. Nothing is filled in.',
    doubt: 'It is not certain that the portal shows the same patient. Nothing is filled in.',
  },
  confirm: (name: string) => `This form is for ${name}`,
  nothingHere: 'The details were wiped after a minute. Start again from the referral.',
  otherPage: 'This tab no longer shows the form of the portal.',
  busy: 'Already filling in. One moment.',
  wrongPatient: 'Another patient is open in the HIS. Nothing is filled in.',
  openFirst: 'First open the form in another tab.',
  looking: 'Looking at the form…',
  lookAgain: 'Look again',
  onPortal: 'At the portal',
  inReferral: 'In the referral',
  noName: 'no name',
  undoing: 'Putting back…',
  undoTooLate: 'It can no longer be put back. Please change it yourself at the portal.',
  stoodThere: 'was filled in already',
  sentThere: 'I have sent it at the portal',
  sentThereWhen:
    'Click this once the portal has received the referral. The referral then stands under Feedback, as sent through a portal.',
  sentAlready: 'Already sent at the portal?',
} satisfies PortalText;
