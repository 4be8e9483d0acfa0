import { describe, expect, test } from 'vitest';
import type { Timeline } from '../../../../shared/domain/feedback/timeline.ts';
import type { Referral } from '../../../../shared/domain/referral/referral.ts';
import { event, referral, timelineOn } from '../../../builders/referral.ts';

const today = '2026-11-27';

const said = ({ entries }: Timeline) =>
  entries.map((entry) => (entry.kind === 'event' ? entry.event : entry.kind));

describe('a coach whose system reports no steps', () => {
  test.each([
    { status: 'received', told: ['received', 'sent'], at: '2026-11-25T09:00:00Z' },
    { status: 'accepted', told: ['accepted', 'sent'], at: '2026-11-25T09:00:00Z' },
    { status: 'ready', told: ['accepted', 'sent'], at: '2026-11-25T09:00:00Z' },
    { status: 'rejected', told: ['rejected', 'sent'], at: '2026-11-25T09:00:00Z' },
    { status: 'completed', told: ['completed', 'sent'], at: '2026-11-25T09:00:00Z' },
    { status: 'failed', told: ['ended-early', 'sent'], at: '2026-11-25T09:00:00Z' },
  ] as const)('is heard by the status $status', ({ status, told: expected, at }) => {
    const timeline = timelineOn(
      today,
      referral({ status, statusReason: 'geen plek', changedAt: '2026-11-25T09:00:00Z' }),
    );
    expect(said(timeline)).toEqual(expected);
    expect(timeline.entries[0]).toMatchObject({ at, dated: 'by', text: 'geen plek' }); // newest
  });

  test.each([
    {
      status: 'accepted',
      events: [event('received', '2026-11-23')],
      expected: ['accepted', 'received', 'sent'],
    },
    { status: 'accepted', events: [event('waiting-list', '2026-11-23')], expected: ['waiting-list', 'sent'] },
    { status: 'received', events: [event('accepted', '2026-11-23')], expected: ['accepted', 'sent'] },
    { status: 'completed', events: [event('ended-early', '2026-11-23')], expected: ['ended-early', 'sent'] },
    { status: 'rejected', events: [event('rejected', '2026-11-23')], expected: ['rejected', 'sent'] },
  ] as const)('$status beside its events is not said twice', ({ status, events, expected }) => {
    const changedAt = '2026-11-24T09:00:00+01:00';
    expect(said(timelineOn(today, referral({ status, changedAt, events })))).toEqual(expected);
  });
});

describe('the end', () => {
  const changedAt = '2026-11-25T09:00:00Z';

  test.each([
    { said: { status: 'requested' }, ended: undefined },
    { said: { status: 'on-hold', statusReason: 'vakantie' }, ended: undefined },
    { said: { status: 'draft' }, ended: undefined },
    {
      said: { status: 'rejected', statusReason: 'geen plek' },
      ended: { how: 'rejected', reason: 'geen plek', at: changedAt },
    },
    {
      said: { status: 'rejected', events: [event('rejected', '2026-11-24', 'vol')] },
      ended: { how: 'rejected', reason: 'vol', at: '2026-11-24' },
    },
    { said: { status: 'completed' }, ended: { how: 'completed', reason: '', at: changedAt } },
    {
      said: { status: 'completed', events: [event('ended-early', '2026-11-24', 'verhuisd')] },
      ended: { how: 'ended-early', reason: 'verhuisd', at: '2026-11-24' },
    },
    {
      said: { status: 'failed', statusReason: 'onbereikbaar' },
      ended: { how: 'ended-early', reason: 'onbereikbaar', at: changedAt },
    },
    {
      said: { status: 'cancelled', events: [event('ended-early', '2026-11-24', 'eigen wens')] },
      ended: { how: 'ended-early', reason: 'eigen wens', at: '2026-11-24' },
    },
    {
      said: { status: 'cancelled', statusReason: 'bedacht zich' },
      ended: { how: 'withdrawn', reason: 'bedacht zich', at: changedAt },
    },
    { said: { status: 'entered-in-error' }, ended: { how: 'entered-in-error', reason: '', at: changedAt } },
  ] as const satisfies readonly { said: Partial<Referral>; ended: Timeline['ended'] }[])(
    'of $said.status is $ended.how',
    ({ said, ended }) => {
      expect(timelineOn(today, referral({ changedAt, ...said })).ended).toEqual(ended);
    },
  );

  test('by withdrawing is on the timeline as ours', () => {
    const timeline = timelineOn(
      today,
      referral({ status: 'cancelled', statusReason: 'bedacht zich', changedAt }),
    );
    expect(timeline.entries[0]).toMatchObject({
      kind: 'withdrawn',
      by: 'ours',
      text: 'bedacht zich',
      isNew: false,
    }); // newest
  });
});
