type Cells = Readonly<Record<string, string | readonly string[]>>;

/** Where the Task does not say the step: why the last write of it was not made. */
const afterTry = [
  'fail refused',
  'changed',
  'fail his-unreachable',
  'fail too-slow',
  'fail unreadable',
  'fail session-expired',
] as const;

/** A message goes with its step or not at all, so that it changes none of these cells. */
const withStep: Cells = {
  none: 'changed',
  'half, saying the same': 'changed',
  'half, saying something else': 'changed',
  'draft as seen': 'changed',
  'draft of a colleague': 'changed',
  'draft half sent': 'changed',
  'sent as ours': ['write in-parts', 'write in-parts', ...afterTry],
  'sent otherwise': ['changed', 'changed', ...afterTry],
  ended: ['changed', 'changed', ...afterTry],
  'withdrawn wholly': ['changed', 'changed', ...afterTry],
  'withdrawn in part': ['changed', 'changed', ...afterTry],
  'withdrawn by another': ['changed', 'changed', ...afterTry],
  discarded: 'changed',
  'discarded in part': 'changed',
  several: 'changed',
  unanswered: 'fail his-unreachable',
};

const messageAlone: Cells = {
  none: 'changed',
  'half, saying the same': 'changed',
  'half, saying something else': 'changed',
  'draft as seen': 'changed',
  'draft of a colleague': 'changed',
  'draft half sent': 'changed',
  'sent as ours': [
    'write in-parts',
    'write in-parts',
    'fail refused',
    'fail conflict',
    'fail his-unreachable',
    'message-unconfirmed',
    'message-unconfirmed',
    'fail session-expired',
  ],
  'sent otherwise': [
    'fail no-consent',
    'fail no-consent',
    'fail refused',
    'fail conflict',
    'fail his-unreachable',
    'message-unconfirmed',
    'message-unconfirmed',
    'fail session-expired',
  ],
  ended: [
    'fail no-consent',
    'fail no-consent',
    'fail refused',
    'fail conflict',
    'fail his-unreachable',
    'message-unconfirmed',
    'message-unconfirmed',
    'fail session-expired',
  ],
  'withdrawn wholly': [
    'changed',
    'changed',
    'fail refused',
    'fail conflict',
    'fail his-unreachable',
    'message-unconfirmed',
    'message-unconfirmed',
    'fail session-expired',
  ],
  'withdrawn in part': [
    'changed',
    'changed',
    'fail refused',
    'fail conflict',
    'fail his-unreachable',
    'message-unconfirmed',
    'message-unconfirmed',
    'fail session-expired',
  ],
  'withdrawn by another': [
    'changed',
    'changed',
    'fail refused',
    'fail conflict',
    'fail his-unreachable',
    'message-unconfirmed',
    'message-unconfirmed',
    'fail session-expired',
  ],
  discarded: 'changed',
  'discarded in part': 'changed',
  several: 'changed',
  unanswered: 'fail his-unreachable',
};

/** The part of the decision table about a coach's answers; the columns are those of the whole. */
export const answers = {
  'answer with a step': withStep,
  'answer with a step and a message': withStep,
  'answer with a message': messageAlone,
};
