import type { Prompt } from '../../../domain/prompts/prompt.ts';
import type { nlConversation } from '../../nl/consult/conversation-text.ts';

/** The conversation section in English. */
export const enConversation = {
  coachNamed: (firstName) => `The coach is called ${firstName}.`,
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
  addedPrompts: [] as readonly Prompt[],
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
    contact: 'Becomes a proposal at Contact with the patient. You take it over yourself.',
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
    wayShown:
      'You recorded that you showed the way to welfare, without a referral. Refer after all? Undo that first.',
    sending: 'The referral is being sent now.',
    unconfirmed: 'It is not certain whether the referral arrived.',
    referred: 'The patient has been referred. Not wanted after all?',
    toWithdraw: 'Withdraw the referral',
    reasons: {
      'wants-to-think': 'Wants to think about it',
      'no-time': 'No time, too busy',
      'too-big-a-step': 'Finds it too big a step',
      'has-support': 'Has enough support already',
      'wants-other-help': 'Wants other help',
      practical: 'Transport, language or money',
      'no-need': 'Does not need it',
      'shown-the-way': 'Shown the way to welfare, without a referral',
    },
    why: 'Why not?',
    askAgain: 'Ask again',
    askAgainChoices: {
      'in-3-months': 'In 3 months',
      'in-6-months': 'In 6 months',
      never: 'Do not ask again',
    },
    notChosen: 'Not chosen',
    asking: {
      later: (from: string) => `Chosen then: ask again from ${from}`,
      due: (from: string) => `Chosen then: ask again from ${from}. That can be now.`,
      never: 'Chosen then: do not ask again',
    },
    reason: 'In words',
    saving: 'Recording…',
    kept: 'Recorded',
    'not-kept': 'This is not sent to the exchange server. Put it in the journal of your HIS yourself.',
    earlier: 'Discussed before',
    noReason: 'no reason noted',
    unknown: 'Earlier talks',
  },
} satisfies typeof nlConversation;
