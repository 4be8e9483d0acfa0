import { firstDate, lastDate, parseIsoDate } from '../calendar/partial-date.ts';
import type { Dated, Referral, ReferralStatus, StepEvent, StepEventId } from '../referral/referral.ts';
import { type StepId, type StepStatus, stepIds } from './referral-states.ts';

/** One of the six, with the days on which something was reported about it. */
export type Step = {
  readonly id: StepId;
  readonly status: StepStatus;
  /** ISO date, perhaps a month or a year, of the first thing reported; undefined when none has a date. */
  readonly from: string | undefined;
  /** `by`: that day at the latest, as a coach's status tells who reports no steps. */
  readonly dated: Dated;
  /** ISO date of the last. */
  readonly until: string | undefined;
};

const stepOfEvent: Readonly<Record<StepEventId | 'other', StepId | undefined>> = {
  received: 'referral',
  accepted: 'referral',
  rejected: 'referral',
  'waiting-list': 'referral',
  'contact-attempted': 'intake',
  contacted: 'intake',
  'intake-planned': 'intake',
  'no-show': 'intake',
  'intake-done': 'intake',
  guidance: 'guidance',
  matched: 'guidance',
  'activity-started': 'activity',
  aftercare: 'aftercare',
  completed: 'aftercare',
  'ended-early': undefined, // it may end at any step
  other: undefined,
};

/** The least that a status says on its own, for a coach whose system reports no steps. */
const stepOfStatus: Readonly<Record<ReferralStatus, StepId>> = {
  draft: 'visit',
  requested: 'referral',
  received: 'referral',
  accepted: 'referral',
  rejected: 'referral',
  ready: 'referral',
  'on-hold': 'referral',
  'in-progress': 'intake',
  completed: 'aftercare',
  cancelled: 'referral',
  failed: 'referral',
  'entered-in-error': 'referral',
  suspended: 'referral',
  unclear: 'referral',
  revoked: 'referral',
  'not-to-be-done': 'referral',
};

/** The step that an event belongs to; undefined when it belongs to none. */
export function findStep(event: StepEvent['event']): StepId | undefined {
  return stepOfEvent[event];
}

/** How far it got: the furthest step that an event or the status tells of. One more event never moves it back. */
export function furthestStep(status: ReferralStatus, events: readonly StepEvent[]): StepId {
  // `completed` beside "ended early" only says that the coach closed the file.
  const endedEarly = events.some(({ event }) => event === 'ended-early');
  const byStatus = status === 'completed' && endedEarly ? 'referral' : stepOfStatus[status];

  const told = [byStatus, ...events.map(({ event }) => findStep(event))];
  return stepIds.findLast((step) => told.includes(step)) ?? 'visit';
}

/** The six steps with status and dates. */
export function readSteps({ status, sentAt }: Referral, events: readonly StepEvent[]): readonly Step[] {
  const current = stepIds.indexOf(furthestStep(status, events));
  const sent: Moment = { at: sentAt, dated: 'on' };
  const isFinished = status === 'completed' && current === stepIds.length - 1;

  return stepIds.map((id, index) => ({
    id,
    status: index < current || isFinished ? 'done' : index === current ? 'current' : 'not-reached',
    ...daysOf([
      ...(status !== 'draft' && (id === 'visit' || id === 'referral') ? [sent] : []),
      ...events.filter(({ event }) => findStep(event) === id),
    ]),
  }));
}

type Moment = Pick<StepEvent, 'at' | 'dated'>;

function daysOf(moments: readonly Moment[]): Pick<Step, 'from' | 'dated' | 'until'> {
  const dates = moments.map(({ at }) => parseIsoDate(at));
  const from = firstDate(dates);
  const isSureOf = moments.some(({ at, dated }) => dated === 'on' && parseIsoDate(at) === from);
  return { from, dated: isSureOf ? 'on' : 'by', until: lastDate(dates) };
}
