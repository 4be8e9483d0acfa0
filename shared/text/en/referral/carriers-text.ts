import type { nlCarriers } from '../../nl/referral/carriers-text.ts';

export const enCarriers = {
  letter: {
    goes: {
      mail: (to) => `This coach gets a letter by secure mail: ${to}`,
      fax: (to) => `This coach gets a letter by fax: ${to}`,
      post: (to) => `This coach gets a letter by post: ${to}`,
    },
    mail: 'Open in mail program',
    copy: 'Copy the letter',
    print: 'Print the letter',
    done: {
      copied: 'The letter is copied. Paste it and send it.',
      'by-hand': 'The browser does not allow copying. Copy the text below yourself with Ctrl+C.',
      mailed: 'Did your mail program not open? Then copy the letter and paste it into a new mail.',
      'too-long':
        'The letter is too long to hand to your mail program. It is copied: paste it into the mail.',
      'too-long-by-hand':
        'The letter is too long to hand to your mail program. Copy the text below yourself with Ctrl+C.',
      printed: 'Nothing from the printer? The letter is still below.',
    },
    changed: 'The referral was changed after you took the letter. Take the letter again.',
    text: 'The letter',
  },
  portal: {
    goes: (portal) => `This coach gets referrals through ${portal}`,
    open: (portal) => `Open ${portal}`,
    opened: (portal) => `${portal} is open in another tab. Send the referral there.`,
    blocked: 'The browser stopped the new tab. Open this address yourself:',
    fromHis: {
      open: (portal) => `Open ${portal} from the HIS.`,
      afterwards: (coach) => `Then bring that tab to ${coach} here.`,
      go: (coach) => `Go to ${coach} in that tab`,
      said: {
        offered: (portal, patient) =>
          `${portal} was opened from the HIS for ${patient}. This offer holds for one minute.`,
        went: (_portal, coach) =>
          `The tab goes to ${coach}. Check that the patient is right and send the referral there.`,
        'too-late': (portal) => `The minute is over. Open ${portal} from the HIS again.`,
        closed: (portal) => `That tab is closed or shows something else. Open ${portal} from the HIS again.`,
        'other-patient': (portal) => `The HIS shows another patient. Open ${portal} again for this patient.`,
      },
      whyAccess: (portal) =>
        `To see that your HIS opened ${portal}. Nothing on those pages is read for this.`,
      copyLink: 'Copy the link to this coach',
      pasteLink: 'Then paste the link to this coach in that tab.',
    },
    fields: 'Copy the text field by field',
    copyField: (field) => `Copy ${field}`,
  },
  sent: 'I have sent it',
  sentWhen: 'Click this once the referral has really gone. We cannot see that.',
  firstTakeAlong: 'Take the letter first.',
  recording: {
    sending: 'Recording…',
    inDoubt: 'It is not certain that the referral has been recorded. Nothing will be made twice.',
    askAgain: 'Check whether it was recorded',
    notArrived: 'The referral has not been recorded yet. That changes nothing at the coach.',
    sendAgain: 'Record again',
  },
  sentBy: (name) => `You sent it through ${name}`,
  notRecorded: 'We could not see whether it arrived, and nothing is kept here. Put the line in the journal.',
  answerComes: {
    fhir: 'Messages from the coach appear under Feedback.',
    portal: 'The coach answers in the portal.',
    text: 'The coach answers by mail, phone or letter.',
  },
  takeBack: (coach, reach) =>
    `Taking it back after all? The coach only knows once you tell them${reach === '' ? '' : `: ${reach}`}. It is about ${coach}.`,
  withdrawSelf: (coach, name, reach) =>
    `You sent this referral through ${name || 'another way'}. ${coach || 'The coach'} is not told of this: tell them yourself${reach === '' ? '' : ` (${reach})`}.`,
  withdrawReason: 'Give the reason in short, for yourself and your colleagues.',
  forGp: {
    heading: 'Copy for the GP',
    consent: 'The patient says: my GP may know this',
    without: 'Ask this separately. Without this permission no copy goes to the GP.',
    copy: 'Copy the letter for the GP',
  },
  noServer: 'Without a server: nothing is asked for or kept. You send it yourself, by letter or portal.',
  nothingKept: 'No feedback is kept here.',
} satisfies typeof nlCarriers;
