import type { TimelineEntry } from './timeline.ts';

/** The entries of one referral as they are shown: what was said first, then what else is new, then the rest. */
export type ArrangedEntries = {
  /** What a coach or a colleague wrote: all that is new, and at least the two newest. */
  readonly said: readonly TimelineEntry[];
  /** Steps that were reported without words and are new. */
  readonly newSteps: readonly TimelineEntry[];
  /** Everything else; nothing in it is new. */
  readonly folded: readonly TimelineEntry[];
};

/** So many of what was written stay in sight once they are read. */
const inSight = 2;

/** Sorts the entries of a timeline (newest first) by what a reader comes for: words first; nothing new is folded. */
export function arrangeEntries(entries: readonly TimelineEntry[]): ArrangedEntries {
  const newest = entries.filter(hasWords).slice(0, inSight);
  const said = entries.filter((entry) => newest.includes(entry) || (entry.isNew && hasWords(entry)));
  const newSteps = entries.filter((entry) => entry.isNew && !said.includes(entry));
  return {
    said,
    newSteps,
    folded: entries.filter((entry) => !said.includes(entry) && !newSteps.includes(entry)),
  };
}

/** Whether somebody wrote something in it, even where that cannot be shown here; a bare status has no words. */
function hasWords(entry: TimelineEntry): boolean {
  switch (entry.kind) {
    case 'message':
      return true;
    case 'event':
      return entry.text !== '' || entry.documents.length > 0;
    case 'voided':
      return entry.text !== '';
    default:
      return false; // what the practice did itself
  }
}
