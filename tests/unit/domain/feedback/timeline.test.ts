import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDateSpan } from '../../../../shared/domain/calendar/partial-date.ts';
import type { Timeline } from '../../../../shared/domain/feedback/timeline.ts';
import { type Message, type StepEvent, stepEventIds } from '../../../../shared/domain/referral/referral.ts';
import { event, message, referral, timelineOn } from '../../../builders/referral.ts';
import { anyEvents, anyInstant, anyMessages, anyStatus } from './arbitraries.ts';

const today = '2026-11-27';

/** The entries in short, as they stand from top to bottom. */
function told({ entries }: Timeline): readonly string[] {
  return entries.map((entry) => {
    if (entry.kind === 'event') return entry.event;
    return entry.kind === 'message' ? entry.text : entry.kind;
  });
}

describe('the entries', () => {
  test('of a referral that nobody answered are our sending', () => {
    expect(told(timelineOn(today, referral()))).toEqual(['sent']);
  });

  test('say through which portal we sent it, where it was one', () => {
    const [sent] = timelineOn(today, referral({ through: { channel: 'portal', name: 'Wegwijs' } })).entries;

    expect(sent).toMatchObject({ kind: 'sent', through: 'portal', text: 'Wegwijs', by: 'ours' });
    expect(timelineOn(today, referral()).entries[0]).toMatchObject({ through: 'exchange', text: '' });
  });

  test('stand newest first, events and messages together', () => {
    const timeline = timelineOn(
      today,
      referral({
        status: 'in-progress',
        events: [event('accepted', '2026-11-23T08:00:00Z'), event('intake-done', '2026-11-26T08:00:00Z')],
        messages: [message({ at: '2026-11-25T08:00:00Z', text: 'Gebeld.' })],
      }),
    );
    expect(told(timeline)).toEqual(['intake-done', 'Gebeld.', 'accepted', 'sent']);
  });

  test('of one day: what is noted by the day came after the minute we sent it', () => {
    const events = [event('accepted', '2026-11-20')];
    expect(told(timelineOn(today, referral({ status: 'accepted', events })))).toEqual(['accepted', 'sent']);
    expect(told(timelineOn(today, referral({ status: 'accepted', events, sentAt: '2026-11-20' })))).toEqual([
      'accepted',
      'sent',
    ]);
  });

  test('at one moment: the one furthest along stands first', () => {
    const at = '2026-11-24T08:00:00Z';
    const events = [event('accepted', at), event('contacted', at), event('received', at)];
    expect(told(timelineOn(today, referral({ status: 'in-progress', events })))).toEqual([
      'contacted',
      'accepted',
      'received',
      'sent',
    ]);
  });

  test('without a date stand on top, where they are not missed; our sending without one opens the line', () => {
    const timeline = timelineOn(
      today,
      referral({
        sentAt: undefined,
        status: 'in-progress',
        events: [event('contacted', '2026-11-24'), event('guidance')],
        messages: [message({ at: undefined, text: 'Zonder datum.' })],
      }),
    );
    expect(told(timeline)).toEqual(['Zonder datum.', 'guidance', 'contacted', 'sent']);
  });

  test('keep a half date as it was told, without a day', () => {
    const [entry] = timelineOn(today, referral({ events: [event('contacted', '2026-11')] })).entries;
    expect(entry).toMatchObject({ at: '2026-11', day: undefined });
  });

  test.each([
    {
      events: [event('no-show', '2026-11'), event('intake-done', '2026-12-02')],
      expected: ['intake-done', 'no-show', 'sent'],
      because: 'the month was over by then',
    },
    {
      events: [event('accepted', '2026-11-25'), event('contacted', '2026-11')],
      expected: ['contacted', 'accepted', 'sent'],
      because: 'in either order, so the furthest along stands first',
    },
    {
      events: [event('contacted', '2026-11-25'), event('accepted', '2026')],
      expected: ['contacted', 'accepted', 'sent'],
      because: 'a year spans the day',
    },
    {
      events: [event('accepted', '2027'), event('contacted', '2026-12-31')],
      expected: ['accepted', 'contacted', 'sent'],
      because: 'the year began after it',
    },
  ])('with a month or a year stand at $expected: $because', ({ events, expected }) => {
    expect(told(timelineOn('2027-01-01', referral({ status: 'in-progress', events })))).toEqual(expected);
  });

  test('never stand below what certainly came before them', () => {
    const anyDate = fc.tuple(
      fc.constantFrom('2026', '2025'),
      fc.constantFrom('', '-03', '-11', '-11-20', '-11-21'),
    );
    const vague = fc.array(
      fc.record({
        event: fc.constantFrom(...stepEventIds),
        at: anyDate.map((parts) => parts.join('')),
        dated: fc.constant('on' as const),
        text: fc.constant(''),
        documents: fc.constant([]),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(vague, (events) => {
        const { entries } = timelineOn(
          '2027-01-01',
          referral({ sentAt: '2024-11-20', status: 'in-progress', events }),
        );
        const spans = entries.map(({ at }) => parseDateSpan(at));
        spans.forEach((above, index) => {
          for (const below of spans.slice(index + 1)) {
            expect(Temporal.PlainDate.compare(above?.last ?? '', below?.first ?? '')).toBeGreaterThanOrEqual(
              0,
            );
          }
        });
      }),
    );
  });

  test('of a draft are none', () => {
    expect(timelineOn(today, referral({ status: 'draft' })).entries).toEqual([]);
  });

  test('show an event that was read twice once', () => {
    const twice = [event('accepted', '2026-11-23'), event('accepted', '2026-11-23')];
    expect(told(timelineOn(today, referral({ status: 'accepted', events: twice })))).toEqual([
      'accepted',
      'sent',
    ]);
  });

  test('show an unknown code by its own text', () => {
    const events = [event('other', '2026-11-23', 'Huisbezoek')];
    expect(timelineOn(today, referral({ events })).entries[0]).toMatchObject({
      event: 'other',
      text: 'Huisbezoek',
    }); // newest
  });
});

describe('a message in two places', () => {
  test.each([
    { at: '2026-11-23T10:00:03+01:00', said: {}, count: 1, because: 'it was written within a few seconds' },
    { at: '2026-11-23T09:00:03Z', said: {}, count: 1, because: 'the offset is no difference' },
    {
      at: '2026-11-23T10:00:03+01:00',
      said: { text: ' wij bellen  haar morgen.' },
      count: 1,
      because: 'white space and capitals are no difference',
    },
    { at: undefined, said: {}, count: 1, because: 'one of the two lacks its date' },
    { at: '2026-11-23T10:00:06+01:00', said: {}, count: 2, because: 'that is too long for one writing' },
    {
      at: '2026-11-24T10:00:00+01:00',
      said: {},
      count: 2,
      because: 'the same words on another day are said again',
    },
    {
      at: '2026-11-23T10:00:03+01:00',
      said: { author: 'Bo Coach' },
      count: 2,
      because: 'another author wrote it',
    },
    {
      at: '2026-11-23T10:00:03+01:00',
      said: { text: 'Wij bellen u.' },
      count: 2,
      because: 'it is another text',
    },
  ])('shows $count time(s): $because', ({ at, said, count }) => {
    const messages = [message(), message({ id: 'communication-1', ...said, at })];
    const { entries } = timelineOn(today, referral({ messages }));
    expect(entries.filter(({ kind }) => kind === 'message')).toHaveLength(count);
    expect(entries.at(-2)).toMatchObject({ at: '2026-11-23T10:00:00+01:00' }); // the first writing stays
  });
});

describe('any order of reading', () => {
  const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
  const anyReferralTwice = fc
    .record({
      status: anyStatus,
      changedAt: anyInstant,
      sentAt: anyInstant,
      events: anyEvents,
      messages: anyMessages,
    })
    .chain((said) =>
      fc.record({
        said: fc.constant(said),
        events: shuffled<StepEvent>(said.events),
        messages: shuffled<Message>(said.messages),
      }),
    );

  test('gives the same timeline', () => {
    fc.assert(
      fc.property(anyReferralTwice, anyInstant, ({ said, events, messages }, readUntil) => {
        const { referral: _one, ...timeline } = timelineOn(today, referral(said), readUntil);
        const { referral: _other, ...again } = timelineOn(
          today,
          referral({ ...said, events, messages }),
          readUntil,
        );
        expect(again).toEqual(timeline);
      }),
      { numRuns: 500 },
    );
  });

  test('gives every entry an id of its own', () => {
    fc.assert(
      fc.property(anyReferralTwice, ({ said }) => {
        const ids = timelineOn(today, referral(said)).entries.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
