import type { ReferralSeen } from '../domain/indicators/reduce-referral.ts';
import { feedbackMoments } from '../domain/referral/choice-fields.ts';
import type { CellDay } from './cell.ts';
import type { ReadWords } from './vocabulary.ts';
import { type EndReason, endReasons } from './word-lists.ts';

/** The columns that tell when something happened. */
export const dayColumns = [
  'sent',
  'attempted',
  'contact',
  'intake',
  'guidance',
  'matched',
  'activity',
  'aftercare',
  'feedback',
  'ended',
] as const;

/** `untold`: an end without a reason; `unclear`: a word that is on no list. */
export type Ending = EndReason | 'untold' | 'unclear';

/** Whether the coach ended it before its time, so that there is a reason to tell. */
export function isEnded(ending: Ending, on: CellDay): boolean {
  switch (ending) {
    case 'ended-early':
    case 'rejected':
      return true;
    case 'untold':
    case 'unclear':
      return on !== 'no';
    default:
      return false;
  }
}

/** "N.v.t." below feedback says that none was agreed; an empty cell does not. */
export function feedbackIn(written: string): 'agreed' | 'not-agreed' {
  return /^n\.?\s?v\.?\s?t\.?$/i.test(written) ? 'not-agreed' : 'agreed';
}

/** What the cell with the reason of the end says. */
export function endOf({ ids: [id], unknown }: ReadWords): Ending {
  return endReasons.find((reason) => reason === id) ?? (unknown.length === 0 ? 'untold' : 'unclear');
}

/** The columns of the steps, in order, and what each reports. */
const eventOf = {
  attempted: 'contact-attempted',
  contact: 'contacted',
  intake: 'intake-done',
  guidance: 'guidance',
  matched: 'matched',
  activity: 'activity-started',
  aftercare: 'aftercare',
} as const;
const stepColumns = Object.keys(eventOf) as (keyof typeof eventOf)[];

/** What happened, as the same rules read it that read what a coach reports by FHIR. */
export function courseOf(
  sentOn: string,
  dayOf: (column: (typeof dayColumns)[number]) => CellDay,
  ending: Ending,
  feedbackIs: 'agreed' | 'not-agreed',
): ReferralSeen {
  const steps = stepColumns.flatMap((column) => {
    const on = dayOf(column);
    return on === 'no' ? [] : [{ event: eventOf[column], at: isoOf(on), dated: datedOf(on) }];
  });
  const ended = dayOf('ended');
  const feedback = dayOf('feedback');
  const at = isoOf(ended);
  const end = endingOf(ending, ended);
  return {
    ...end,
    sentAt: sentOn,
    changedAt: at,
    feedbackMoments: feedbackIs === 'agreed' ? feedbackMoments : [],
    events: [...steps, ...end.events],
    messagesAt: feedback === 'no' ? [] : [isoOf(feedback)],
  };
}

/** An end without a reason has ended all the same; a word that is on no list tells nothing. */
function endingOf(ending: Ending, ended: CellDay): Pick<ReferralSeen, 'status' | 'events'> {
  const isDated = ended !== 'no';
  const at = isoOf(ended);
  switch (ending) {
    case 'under-way':
      return { status: 'in-progress', events: [{ event: 'accepted', at: undefined }] };
    case 'suspended':
      return { status: 'suspended', events: [] };
    case 'completed':
      return { status: 'completed', events: [{ event: 'completed', at, dated: datedOf(ended) }] };
    case 'ended-early':
      return { status: 'cancelled', events: [{ event: 'ended-early', at }] };
    case 'rejected':
      return { status: 'rejected', events: [{ event: 'rejected', at }] };
    case 'withdrawn':
      return { status: 'cancelled', events: [] };
    case 'running':
      return { status: 'requested', events: [] };
    case 'untold':
      return { status: isDated ? 'failed' : 'requested', events: [] };
    case 'unclear':
      return { status: isDated ? 'failed' : 'unclear', events: [] };
  }
}

function datedOf(day: CellDay): 'on' | 'by' {
  return typeof day === 'object' && day.dated === 'by' ? 'by' : 'on';
}

function isoOf(day: CellDay): string | undefined {
  return typeof day === 'object' ? day.on : undefined;
}
