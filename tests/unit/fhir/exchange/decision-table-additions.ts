type Cells = Readonly<Record<string, readonly string[]>>;

/** After a try nothing is written once more: it is there, or it is not, or that cannot be told. */
function first(decided: string): readonly string[] {
  return [
    decided,
    decided,
    'fail refused',
    'fail conflict',
    'fail his-unreachable',
    'in-doubt',
    'added',
    'fail session-expired',
  ];
}

/** A supplement is for whoever still works from the referral; "sent otherwise" goes with no permission. */
const supplement: Cells = {
  none: first('ended'),
  'half, saying the same': first('ended'),
  'half, saying something else': first('ended'),
  'draft as seen': first('ended'),
  'draft of a colleague': first('ended'),
  'draft half sent': first('ended'),
  'sent as ours': first('write in-parts'),
  'sent otherwise': first('fail no-consent'),
  ended: first('ended'),
  'withdrawn wholly': first('ended'),
  'withdrawn in part': first('ended'),
  'withdrawn by another': first('ended'),
  discarded: first('ended'),
  'discarded in part': first('ended'),
  several: first('ended'),
  unanswered: first('fail his-unreachable'),
};

/** A message goes also after the coach closed it. */
const message: Cells = { ...supplement, ended: first('write in-parts') };

const notLookedFor: Cells = {
  ...message,
  'sent as ours': first('fail too-slow'),
  'sent otherwise': first('fail too-slow'),
  ended: first('fail too-slow'),
};

/** What is stored under the key is added, whatever became of the referral since. */
const stored = Object.fromEntries(Object.keys(supplement).map((state) => [state, 'added']));

/** The cells of the wish to add, as in the whole table. */
export const additions: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>> = {
  'add a supplement': supplement,
  'add a message': message,
  'add what is stored': stored,
  'add what could not be looked for': notLookedFor,
};
