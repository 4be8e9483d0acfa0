import { expect, test } from 'vitest';
import { countWords } from '../../../../shared/config/region/plain-text.ts';
import { comingMeetings, isOutOfDate } from '../../../../shared/domain/region/region.ts';

const today = Temporal.PlainDate.from('2026-11-30');

test.each([
  { validUntil: undefined, out: false, because: 'a region that names no date keeps it in order itself' },
  { validUntil: '2026-12-01', out: false, because: 'tomorrow' },
  { validUntil: '2026-11-30', out: false, because: 'the last day counts' },
  { validUntil: '2026-11-29', out: true, because: 'yesterday' },
])('out of date: $because', ({ validUntil, out }) => {
  expect(isOutOfDate({ validUntil }, today)).toBe(out);
});

test('meetings that were are not announced, and the next one is first', () => {
  const meeting = (date: string) => ({ date, what: date });
  const all = ['2027-01-01', '2026-11-29', '2026-11-30'].map(meeting);

  expect(comingMeetings(all, today).map(({ date }) => date)).toEqual(['2026-11-30', '2027-01-01']);
});

test.each([
  { text: 'Een, twee – drie.', words: 3, because: 'a dash between words is none' },
  { text: '', words: 0, because: 'nothing' },
  { text: '’s avonds\nom 8 uur', words: 5, because: 'a number is a word' },
])('words: $because', ({ text, words }) => expect(countWords(text)).toBe(words));
