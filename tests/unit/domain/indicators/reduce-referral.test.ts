import { describe, expect, test } from 'vitest';
import { type ReferralSeen, reduceReferral } from '../../../../shared/domain/indicators/reduce-referral.ts';

function seen(said: Partial<ReferralSeen> = {}): ReferralSeen {
  return {
    status: 'in-progress',
    sentAt: '2026-03-02T10:00:00+01:00',
    changedAt: '2026-04-20T10:00:00+02:00',
    feedbackMoments: ['after-intake', 'activity-started', 'at-the-end'],
    events: [],
    messagesAt: [],
    ...said,
  };
}

describe('the day of sending', () => {
  test.each([
    { sentAt: '2026-03-28T23:30:00Z', sentOn: '2026-03-29', because: 'the night the clock goes forward' },
    { sentAt: '2026-03-29T21:59:59Z', sentOn: '2026-03-29', because: 'that day is an hour shorter' },
    { sentAt: '2026-10-24T22:00:00Z', sentOn: '2026-10-25', because: 'the night the clock goes back' },
    { sentAt: '2026-10-25T22:59:59Z', sentOn: '2026-10-25', because: 'that day is an hour longer' },
    { sentAt: '2025-12-31T23:30:00Z', sentOn: '2026-01-01', because: 'the year turns here first' },
    {
      sentAt: '2026-06-30T23:00:00+01:00',
      sentOn: '2026-07-01',
      because: 'a British server wrote our midnight',
    },
    { sentAt: '2026-03', sentOn: '2026-03', because: 'a month stays a month' },
    { sentAt: '2026', sentOn: '2026', because: 'a year stays a year' },
    { sentAt: undefined, sentOn: undefined, because: 'nothing was told' },
  ])('of $sentAt is $sentOn: $because', ({ sentAt, sentOn }) => {
    expect(reduceReferral(seen({ sentAt })).sentOn).toBe(sentOn);
  });
});

describe('events', () => {
  test('keep their day and lose their words and what we have no code for', () => {
    const events = [
      { event: 'intake-done', at: '2026-03-28T23:30:00Z', text: 'thuis' },
      { event: 'other', at: '2026-03-20', text: 'wachtkamer' },
      { event: 'matched', at: '2026-04', text: '' },
    ] as const;
    expect(reduceReferral(seen({ events })).events).toEqual([
      { event: 'intake-done', on: '2026-03-29' },
      { event: 'matched', on: '2026-04' },
    ]);
  });
});

describe('withdrawn', () => {
  test.each([
    { status: 'cancelled', events: [], withdrawn: true, because: 'the practice took it back' },
    {
      status: 'cancelled',
      events: [{ event: 'ended-early', at: '2026-04-01' }],
      withdrawn: false,
      because: 'the coach closed the file with it',
    },
    { status: 'rejected', events: [], withdrawn: false, because: 'the coach said no' },
    { status: 'entered-in-error', events: [], withdrawn: false, because: 'it never was a referral' },
  ] as const)('is $withdrawn for $status: $because', ({ status, events, withdrawn }) => {
    expect(reduceReferral(seen({ status, events })).withdrawn).toBe(withdrawn);
  });
});

describe('the end', () => {
  test.each([
    {
      status: 'completed',
      events: [{ event: 'completed', at: '2026-04-10' }],
      endedOn: '2026-04-10',
      because: 'it was reported',
    },
    { status: 'rejected', events: [], endedOn: '2026-04-20', because: 'the last change of what rests' },
    { status: 'in-progress', events: [], endedOn: undefined, because: 'it runs' },
    { status: 'draft', events: [], endedOn: undefined, because: 'it never began' },
  ] as const)('of $status is $endedOn: $because', ({ status, events, endedOn }) => {
    expect(reduceReferral(seen({ status, events })).endedOn).toBe(endedOn);
  });
});

describe('feedback', () => {
  const intake = [{ event: 'intake-done', at: '2026-03-10' }] as const;

  test.each([
    { messagesAt: [], given: 'not-given', because: 'no message' },
    { messagesAt: ['2026-03-09'], given: 'not-given', because: 'it was before the intake' },
    { messagesAt: ['2026-03-10T08:00:00+01:00'], given: 'given', because: 'a message of the same day' },
    { messagesAt: ['2026-03-09', '2026-05-01'], given: 'given', because: 'one after it is enough' },
    {
      messagesAt: [undefined],
      given: 'given',
      because: 'a message without a date has the benefit of the doubt',
    },
  ])('after the intake is $given: $because', ({ messagesAt, given }) => {
    const { feedback } = reduceReferral(seen({ events: intake, messagesAt }));
    expect(feedback).toEqual([{ moment: 'after-intake', given }]);
  });

  test.each([
    { said: { events: [] }, because: 'no moment is past' },
    { said: { events: intake, feedbackMoments: [] }, because: 'no moment was agreed' },
    { said: { events: [], status: 'rejected' }, because: 'a rejection is its own message' },
    { said: { events: [], status: 'cancelled' }, because: 'the practice itself ended it' },
  ] as const)('is not due: $because', ({ said }) => {
    expect(reduceReferral(seen(said)).feedback).toEqual([]);
  });

  test('at the end counts from the day it ended', () => {
    const events = [{ event: 'completed', at: '2026-04-10' }] as const;
    const at = (day: string) =>
      reduceReferral(seen({ status: 'completed', events, messagesAt: [day] })).feedback;
    expect(at('2026-04-09')).toEqual([{ moment: 'at-the-end', given: 'not-given' }]);
    expect(at('2026-04-10')).toEqual([{ moment: 'at-the-end', given: 'given' }]);
  });
});
