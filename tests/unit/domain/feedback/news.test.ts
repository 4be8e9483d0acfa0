import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Referral } from '../../../../shared/domain/referral/referral.ts';
import { event, message, referral, timelineOn } from '../../../builders/referral.ts';
import { anyEvents, anyInstant, anyMessages, anyStatus } from './arbitraries.ts';

const today = '2026-11-27';
const read = '2026-11-24T12:00:00+01:00';

/** What is new to somebody who read at noon on the 24th. */
function newsOf(said: Partial<Referral>, readUntil: string | undefined = read): readonly string[] {
  const { entries } = timelineOn(today, referral(said), readUntil);
  return entries
    .filter(({ isNew }) => isNew)
    .map((entry) => (entry.kind === 'event' ? entry.event : entry.kind));
}

describe('news', () => {
  test.each([
    { at: '2026-11-24T12:00:01+01:00', news: ['message'], because: 'it was written after the reading' },
    { at: '2026-11-24T11:00:00Z', news: [], because: 'it was written at that very moment' },
    { at: '2026-11-23T12:00:00+01:00', news: [], because: 'it was there already' },
    { at: '2026-11-25', news: ['message'], because: 'its day came after the reading' },
    { at: '2026-11-23', news: [], because: 'its day had passed' },
  ])('a message of $at: $because', ({ at, news }) => {
    expect(newsOf({ messages: [message({ at })], changedAt: undefined })).toEqual(news);
  });

  test.each([
    {
      changedAt: '2026-11-24T15:00:00+01:00',
      news: ['message'],
      because: 'the exchange changed after the reading',
    },
    { changedAt: '2026-11-24T10:00:00+01:00', news: [], because: 'the exchange changed before the reading' },
    { changedAt: undefined, news: [], because: 'no change is known' },
  ])('a message of the day of reading, without a time: $because', ({ changedAt, news }) => {
    expect(newsOf({ messages: [message({ at: '2026-11-24' })], changedAt })).toEqual(news);
  });

  test.each([
    {
      at: '2026-11-25T09:00:00+01:00',
      changedAt: '2026-11-25T09:00:00+01:00',
      news: ['other'],
      because: 'it was reported later',
    },
    {
      at: '2026-11-24',
      changedAt: '2026-11-24T15:00:00+01:00',
      news: ['other'],
      because: 'reported that day, after the reading',
    },
    {
      at: '2026-11-24',
      changedAt: '2026-11-24T10:00:00+01:00',
      news: [],
      because: 'reported that day, before the reading',
    },
    {
      at: '2026-11-20',
      changedAt: '2026-11-26T09:00:00+01:00',
      news: ['other'],
      because: 'written up days after it happened',
    },
    {
      at: '2026-12-10',
      changedAt: '2026-11-23T09:00:00+01:00',
      news: [],
      because: 'a plan for later, reported before the reading',
    },
    {
      at: undefined,
      changedAt: '2026-11-26T09:00:00+01:00',
      news: ['other'],
      because: 'it has no date, and something changed',
    },
    {
      at: undefined,
      changedAt: '2026-11-23T09:00:00+01:00',
      news: [],
      because: 'it has no date, and nothing changed',
    },
    {
      at: '2026-11-23',
      changedAt: undefined,
      news: [],
      because: 'its day had passed, and no change is known',
    },
    {
      at: '2026-11-26',
      changedAt: undefined,
      news: ['other'],
      because: 'its day came after the reading',
    },
    {
      at: '2026-12-10',
      changedAt: undefined,
      news: [],
      because: 'a plan for later tells nothing of its reporting',
    },
  ])('an event of $at, changed $changedAt: $because', ({ at, changedAt, news }) => {
    expect(newsOf({ status: 'in-progress', events: [event('other', at)], changedAt })).toEqual(news);
  });

  test('is only the newest event when a change is all that is known', () => {
    const events = [event('other', '2026-11-20'), event('rejected', '2026-11-23')];
    expect(newsOf({ status: 'rejected', events, changedAt: '2026-11-26T09:00:00+01:00' })).toEqual([
      'rejected',
    ]);
  });

  test('is every message of the coach to somebody who never read; a step alone is no message', () => {
    const events = [event('contacted'), event('other')];
    const said = { status: 'in-progress', events, messages: [message()] } as const;
    expect(timelineOn(today, referral(said)).newCount).toBe(2);
    expect(newsOf(said, '2000-01-01T00:00:00Z')).not.toContain('contacted');
  });

  test('is never what the practice did itself', () => {
    const own = message({ author: 'Dr. A. Jansen', at: '2026-11-26T09:00:00Z' });
    const withdrawn = { status: 'cancelled', changedAt: '2026-11-26T09:00:00Z', messages: [own] } as const;
    expect(timelineOn(today, referral(withdrawn)).newCount).toBe(0);
    expect(newsOf(withdrawn)).toEqual([]);
    expect(newsOf({ ...withdrawn, events: [event('contacted', '2026-11-23')] })).toEqual([]);
  });
});

describe('the read mark', () => {
  test('is absent while there is nothing to read', () => {
    expect(timelineOn(today, referral()).readMark).toBeUndefined();
  });

  test('reaches to the last change', () => {
    const { readMark } = timelineOn(
      today,
      referral({ events: [event('contacted', '2026-11-23')], changedAt: '2026-11-26T09:00:00+01:00' }),
    );
    expect(readMark).toBe('2026-11-26T08:00:00Z');
  });

  test('never reaches into what is only planned, so that what comes before it stays news', () => {
    const { readMark } = timelineOn(
      today,
      referral({ events: [event('intake-planned', '2026-12-10')], changedAt: '2026-11-26T09:00:00+01:00' }),
    );
    expect(readMark).toBe('2026-11-26T08:00:00Z');
  });

  test('is now when nothing carries a date', () => {
    const { readMark } = timelineOn(today, referral({ events: [event('contacted')], changedAt: undefined }));
    expect(readMark).toBe('2026-11-27T11:00:00Z');
  });

  test('once kept leaves nothing new', () => {
    fc.assert(
      fc.property(anyStatus, anyInstant, anyEvents, anyMessages, (status, changedAt, events, messages) => {
        const seen = referral({ status, changedAt, events, messages });
        const { readMark } = timelineOn(today, seen);
        expect(readMark === undefined ? 0 : timelineOn(today, seen, readMark).newCount).toBe(0);
      }),
      { numRuns: 500 },
    );
  });
});
