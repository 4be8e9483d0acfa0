import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type StepId, stepIds } from '../../../../shared/domain/feedback/referral-states.ts';
import { furthestStep, readSteps } from '../../../../shared/domain/feedback/steps.ts';
import type { ReferralStatus, StepEvent } from '../../../../shared/domain/referral/referral.ts';
import { event, referral, timelineOn } from '../../../builders/referral.ts';
import { anyEvents, anyStatus } from './arbitraries.ts';

function stepsOf(said: Parameters<typeof referral>[0]): Readonly<Record<StepId, string>> {
  const { steps } = timelineOn('2026-11-27', referral(said));
  const [visit, ref, intake, guidance, activity, aftercare] = steps.map(({ status }) => status);
  return {
    visit: visit ?? '',
    referral: ref ?? '',
    intake: intake ?? '',
    guidance: guidance ?? '',
    activity: activity ?? '',
    aftercare: aftercare ?? '',
  };
}

describe('the step that is reached', () => {
  test.each([
    { status: 'draft', events: [], step: 'visit', because: 'nothing was sent' },
    { status: 'requested', events: [], step: 'referral', because: 'it was sent' },
    { status: 'accepted', events: [], step: 'referral', because: 'accepted is still step 2' },
    { status: 'in-progress', events: [], step: 'intake', because: 'a coach at work has begun' },
    { status: 'on-hold', events: [event('waiting-list')], step: 'referral', because: 'it waits' },
    {
      status: 'in-progress',
      events: [event('contact-attempted')],
      step: 'intake',
      because: 'a vain call is step 3',
    },
    { status: 'in-progress', events: [event('matched')], step: 'guidance', because: 'matching is step 4' },
    { status: 'in-progress', events: [event('activity-started')], step: 'activity', because: 'step 5' },
    { status: 'in-progress', events: [event('aftercare')], step: 'aftercare', because: 'step 6' },
    {
      status: 'requested',
      events: [event('guidance')],
      step: 'guidance',
      because: 'an event says more than a stale status',
    },
    {
      status: 'accepted',
      events: [event('other', undefined, 'eigen code')],
      step: 'referral',
      because: 'an unknown code has no step',
    },
    { status: 'completed', events: [], step: 'aftercare', because: 'the status alone says it is done' },
    {
      status: 'completed',
      events: [event('intake-done'), event('ended-early')],
      step: 'intake',
      because: 'it ended where it was',
    },
    {
      status: 'failed',
      events: [event('matched'), event('ended-early')],
      step: 'guidance',
      because: 'it ended where it was',
    },
    { status: 'cancelled', events: [event('contacted')], step: 'intake', because: 'it was withdrawn there' },
  ] as const satisfies readonly {
    status: ReferralStatus;
    events: readonly StepEvent[];
    step: StepId;
    because: string;
  }[])('$status is $step: $because', ({ status, events, step }) => {
    expect(furthestStep(status, events)).toBe(step);
  });

  test('never goes back by one more event, unless that says the end came early', () => {
    fc.assert(
      fc.property(anyStatus, anyEvents, anyEvents, (status, before, more) => {
        const added = more.filter(({ event }) => event !== 'ended-early');
        const reached = stepIds.indexOf(furthestStep(status, before));
        expect(stepIds.indexOf(furthestStep(status, [...before, ...added]))).toBeGreaterThanOrEqual(reached);
      }),
    );
  });

  test('never goes back while the status goes on', () => {
    const road = ['draft', 'requested', 'received', 'accepted', 'ready', 'in-progress', 'completed'] as const;
    fc.assert(
      fc.property(anyEvents, (events) => {
        const told = events.filter(({ event }) => event !== 'ended-early');
        const reached = road.map((status) => stepIds.indexOf(furthestStep(status, told)));
        expect(reached).toEqual(reached.toSorted((one, other) => one - other));
      }),
    );
  });
});

describe('the six steps', () => {
  test('are done up to where it is', () => {
    expect(stepsOf({ status: 'in-progress', events: [event('guidance')] })).toEqual({
      visit: 'done',
      referral: 'done',
      intake: 'done',
      guidance: 'current',
      activity: 'not-reached',
      aftercare: 'not-reached',
    });
  });

  test('are all done once completed, also when the coach reported nothing else', () => {
    expect(new Set(Object.values(stepsOf({ status: 'completed' })))).toEqual(new Set(['done']));
  });

  test('stop where it was rejected', () => {
    expect(stepsOf({ status: 'rejected', events: [event('rejected')] })).toMatchObject({
      referral: 'current',
      intake: 'not-reached',
    });
  });

  test('carry the first and last day on which something was reported, in any order', () => {
    const events = [
      event('intake-done', '2026-11-26T09:00:00+01:00'),
      event('contacted', '2026-11-24'),
      event('intake-planned'),
      event('accepted', '2026-11-23T23:30:00Z'),
    ];
    const [visit, sent, intake, guidance] = readSteps(referral({ status: 'in-progress' }), events);
    expect(visit).toMatchObject({ from: '2026-11-20', until: '2026-11-20' });
    expect(sent).toMatchObject({ from: '2026-11-20', until: '2026-11-24' });
    expect(intake).toMatchObject({ from: '2026-11-24', until: '2026-11-26' });
    expect(guidance).toMatchObject({ status: 'not-reached', from: undefined, until: undefined });
  });

  test('have no day where none is known', () => {
    const [visit] = readSteps(referral({ sentAt: undefined }), []);
    expect(visit).toMatchObject({ status: 'done', from: undefined });
  });

  test('of a draft have no day of sending', () => {
    const [visit, sent] = readSteps(referral({ status: 'draft' }), []);
    expect(visit).toMatchObject({ status: 'current', from: undefined });
    expect(sent).toMatchObject({ status: 'not-reached', from: undefined });
  });
});

describe('the day of a step', () => {
  test.each([
    {
      said: { status: 'completed', changedAt: '2026-11-19T09:00:00Z' },
      step: 'aftercare',
      is: { from: '2026-11-19', dated: 'by' },
      because: 'the last change may be later than the end itself',
    },
    {
      said: {
        status: 'completed',
        changedAt: '2026-11-19T09:00:00Z',
        events: [event('completed', '2026-11-17')],
      },
      step: 'aftercare',
      is: { from: '2026-11-17', dated: 'on' },
      because: 'the coach wrote the day',
    },
    {
      said: { status: 'accepted', changedAt: '2026-11-19T09:00:00Z' },
      step: 'referral',
      is: { from: '2026-11-03', dated: 'on' },
      because: 'the step began when it was sent, and that day is sure',
    },
    {
      said: { status: 'accepted', changedAt: '2026-11-19T09:00:00Z', sentAt: undefined },
      step: 'referral',
      is: { from: '2026-11-19', dated: 'by' },
      because: 'only the answer tells a day',
    },
  ] as const)('$step is $is.dated $is.from: $because', ({ said, step, is }) => {
    const { steps } = timelineOn('2026-11-27', referral({ sentAt: '2026-11-03T09:00:00Z', ...said }));
    expect(steps.find(({ id }) => id === step)).toMatchObject(is);
  });
});
