import type { nlConversation } from '../../nl/consult/conversation-text.ts';

/** The conversation section in English. */
export const enConversation = {
  phases: {
    open: 'Open',
    broaden: 'Broaden',
    energy: 'What gives energy',
    propose: 'Propose',
    agree: 'Agree',
  },
  dimensions: {
    body: 'bodily functions',
    mind: 'mental well-being',
    meaning: 'meaning',
    quality: 'quality of life',
    'taking-part': 'taking part',
    'daily-life': 'daily life',
  },
  all: (count: number) => `All ${count} questions`,
  fewer: 'Fewer questions',
  swapShort: 'Another',
  noteShort: 'Note',
  swap: 'Another question',
  note: 'Note the answer',
  words: "In the patient's words",
  notesTo: {
    patientsWords: "Goes into the referral, with the patient's words",
    whatMatters: 'Goes into the referral, with what matters to the patient',
    phone: 'Becomes a proposal at Contact with the patient. You take it over yourself.',
    bestMoment: 'Becomes a proposal at Contact with the patient. You take it over yourself.',
    whoMayAnswer: 'Becomes a proposal at Contact with the patient. You take it over yourself.',
    nowhere: 'Goes nowhere. Put into your HIS what you want to keep.',
  },
  decline: {
    ask: 'Not (yet) wanted',
    act: 'Discussed, not (yet) wanted',
    undo: 'Undo',
    undoing: 'Undoing…',
    undone: 'Undone. Was the line in the journal already? Remove it there.',
    changed: (now: string | undefined) =>
      now === undefined
        ? 'This was changed in the HIS meanwhile. Nothing was undone. Look in the HIS what it says.'
        : `This was changed in the HIS meanwhile. It now says: ${now || 'no reason noted'}. Nothing was undone yet.`,
    inDoubt: 'The HIS did not answer. It is not certain whether this was recorded.',
    again: 'Record again',
    stays: 'Recorded. The HIS does not let you undo it here. Set it right in the HIS.',
    notSent: 'You recorded that the patient does not (yet) want it. Wants it now? Undo that first.',
    sending: 'The referral is being sent now.',
    unconfirmed: 'It is not certain whether the referral arrived.',
    referred: 'The patient has been referred. Not wanted after all?',
    toWithdraw: 'Withdraw the referral',
    reason: 'Reason',
    saving: 'Recording…',
    kept: 'Recorded',
    'not-kept': 'This is not sent to the exchange server. Put it in the journal of your HIS yourself.',
    earlier: 'Discussed before',
    noReason: 'no reason noted',
    unknown: 'Earlier talks',
  },
} satisfies typeof nlConversation;
