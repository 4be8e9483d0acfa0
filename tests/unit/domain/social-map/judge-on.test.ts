import { expect, test } from 'vitest';
import { judgeOn } from '../../../../shared/domain/social-map/activity.ts';
import { activity } from '../../../builders/activity.ts';

const { freshness, whyNotOffered } = judgeOn(Temporal.PlainDate.from('2026-11-30'));

test.each([
  { checkedOn: '2026-11-30', is: 'fresh', because: 'checked today' },
  { checkedOn: '2025-11-30', is: 'fresh', because: 'a year ago to the day' },
  { checkedOn: '2025-11-29', is: 'over-a-year', because: 'a day more' },
  { checkedOn: '2024-11-30', is: 'over-a-year', because: 'two years ago to the day' },
  { checkedOn: '2024-11-29', is: 'over-two-years', because: 'a day more' },
  { checkedOn: '', is: 'not-told', because: 'no one said' },
  { checkedOn: '2062-01-01', is: 'not-told', because: 'no one checked it on a day to come' },
] as const)('checked on "$checkedOn" is $is: $because', ({ checkedOn, is }) => {
  expect(freshness({ checkedOn })).toBe(is);
});

test.each([
  { said: {}, why: undefined, because: 'it goes on' },
  { said: { checkedOn: '' }, why: undefined, because: 'not known when checked is said, and hides nothing' },
  { said: { checkedOn: '2024-11-29' }, why: 'over-two-years', because: 'it may be long gone' },
  { said: { status: 'stopped' as const }, why: 'stopped', because: 'its file says so' },
  { said: { until: '2026-11-29' }, why: 'ended', because: 'its last day was yesterday' },
  { said: { until: '2026-11-30' }, why: undefined, because: 'its last day is today' },
])('not shown: $why, because $because', ({ said, why }) => {
  expect(whyNotOffered(activity(said))).toBe(why);
});
