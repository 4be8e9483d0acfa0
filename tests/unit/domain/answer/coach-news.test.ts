import { describe, expect, test } from 'vitest';
import { markForNews, newsFromPractice, withNews } from '../../../../shared/domain/answer/coach-news.ts';
import { createInboxReader } from '../../../../shared/domain/answer/inbox.ts';
import { message, referral, timelineOn, usualRules } from '../../../builders/referral.ts';

const ours = message({ from: 'practice', author: 'M. de Wit', text: 'Bel haar deze week.' });
const seen = timelineOn(
  '2026-11-30',
  referral({ messages: [ours, message({ id: 'note-2', from: 'coach' })] }),
);
const moment = '2026-11-23T10:00:00+01:00';

describe('what is new from the practice', () => {
  test.each([
    { readUntil: undefined, count: 1, because: 'nothing was ever read' },
    { readUntil: '2026-11-23T08:59:59Z', count: 1, because: 'it came a second later' },
    { readUntil: '2026-11-23T09:00:00Z', count: 0, because: 'it was read until that moment' },
  ])('$count, because $because', ({ readUntil, count }) => {
    expect(newsFromPractice(seen.entries, readUntil)).toHaveLength(count);
  });

  test('what the coaches wrote themselves is no news', () => {
    expect(newsFromPractice(seen.entries, undefined).map(({ text }) => text)).toEqual([ours.text]);
  });

  test('its mark covers all of it, and nothing is marked where nothing is new', () => {
    const news = newsFromPractice(seen.entries, undefined);
    const until = markForNews(news, Temporal.Instant.from('2026-11-30T12:00:00Z'));
    expect(newsFromPractice(seen.entries, until)).toEqual([]);
    expect(markForNews([], Temporal.Instant.from('2026-11-30T12:00:00Z'))).toBeUndefined();
  });

  test.each([
    { on: ['Task/task-1'], at: moment, readUntil: {}, news: 1, because: 'it is about this Task' },
    { on: ['ServiceRequest/1'], at: moment, readUntil: {}, news: 1, because: 'it is about its request' },
    { on: ['Task/task-9'], at: moment, readUntil: {}, news: 0, because: 'it is about another' },
    {
      on: ['Task/task-1'],
      at: undefined,
      readUntil: {},
      news: 1,
      because: 'undated it is new until something is read',
    },
    {
      on: ['Task/task-1'],
      at: moment,
      readUntil: { 'task-1': '2026-11-24T00:00:00Z' },
      news: 0,
      because: 'it was read',
    },
    {
      on: ['Task/task-1'],
      at: moment,
      readUntil: { 'task-9': '2026-11-24T00:00:00Z' },
      news: 1,
      because: 'another was read',
    },
  ])('a line has $news, because $because', ({ on, at, readUntil, news }) => {
    const items = [
      { referral: referral(), name: 'De Groot', birthDate: '', handler: undefined, aftercareOn: '' },
    ];
    const rows = createInboxReader()(items, {
      now: Temporal.Instant.from('2026-11-30T12:00:00Z'),
      today: Temporal.PlainDate.from('2026-11-30'),
      rules: usualRules,
      contactWorkingDays: 5,
    });
    expect(withNews(rows, items, [{ on, at }], readUntil)[0]?.news).toBe(news);
  });
});
