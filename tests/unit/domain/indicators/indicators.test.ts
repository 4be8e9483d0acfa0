import { describe, expect, test } from 'vitest';
import { freePeriod, periodAround } from '../../../../shared/domain/indicators/period.ts';
import {
  countedReferral,
  happened,
  march2026,
  marchOf,
  nothingHidden,
  reportOf,
  times,
} from '../../../builders/counted-referral.ts';

const shown = (count: number) => ({ status: 'shown', count });
const value = (of: number) => ({ status: 'shown', value: of });

describe('referrals, withdrawn', () => {
  test.each([
    { said: [{}], counts: [1, 0], because: 'it was sent in March' },
    {
      said: [{ sentOn: '2026-03-01' }, { sentOn: '2026-03-31' }],
      counts: [2, 0],
      because: 'both ends count',
    },
    {
      said: [{ sentOn: '2026-02-28' }, { sentOn: '2026-04-01' }],
      counts: [0, 0],
      because: 'they lie beside it',
    },
    { said: [{ sentOn: undefined }], counts: [0, 0], because: 'what has no date is in no period' },
    { said: [{ status: 'draft' }], counts: [0, 0], because: 'a draft was never sent' },
    { said: [{ status: 'entered-in-error' }], counts: [0, 0], because: 'it never was a referral' },
    { said: [{ status: 'rejected' }], counts: [1, 0], because: 'it was sent all the same' },
    {
      said: [{ status: 'cancelled', withdrawn: true }, { sentOn: '2026-03-05' }],
      counts: [1, 1],
      because: 'withdrawn and made again is one referral and one withdrawal',
    },
  ] as const)('are $counts: $because', ({ said, counts }) => {
    const { referrals, withdrawn } = marchOf(...said);
    expect([referrals, withdrawn]).toEqual(counts.map(shown));
  });

  test('sent after today are not there yet', () => {
    expect(reportOf([countedReferral()], march2026, nothingHidden, '2026-03-01').current.referrals).toEqual(
      shown(0),
    );
  });
});

describe('intakes', () => {
  test.each([
    { events: [happened('intake-done', '2026-03-31')], count: 1, because: 'the last day counts' },
    { events: [happened('intake-done', '2026-04-01')], count: 0, because: 'its own date decides' },
    {
      events: [happened('intake-done', '2026-04-02'), happened('intake-done', '2026-03-20')],
      count: 1,
      because: 'told twice is one intake, the first',
    },
    { events: [happened('intake-done')], count: 0, because: 'without a date it is in no period' },
    {
      events: [happened('activity-started', '2026-03-20')],
      count: 0,
      because: 'the day of the intake was not told',
    },
    { events: [happened('intake-planned', '2026-03-20')], count: 0, because: 'a plan is no intake' },
  ])('are $count with $events: $because', ({ events, count }) => {
    expect(marchOf({ sentOn: '2025-12-30', events }).intakes).toEqual(shown(count));
  });

  test('count over the border of a year, in the year of the intake', () => {
    const over = [countedReferral({ sentOn: '2025-12-30', events: [happened('intake-done', '2026-01-02')] })];
    const year = (of: string) => reportOf(over, periodAround('year', Temporal.PlainDate.from(of))).current;
    expect([year('2025-06-01').referrals, year('2025-06-01').intakes]).toEqual([shown(1), shown(0)]);
    expect([year('2026-06-01').referrals, year('2026-06-01').intakes]).toEqual([shown(0), shown(1)]);
  });

  test('that took place count, also when the referral was withdrawn later', () => {
    const events = [happened('intake-done', '2026-03-20')];
    expect(marchOf({ withdrawn: true, status: 'cancelled', events }).intakes).toEqual(shown(1));
    expect(marchOf({ status: 'entered-in-error', events }).intakes).toEqual(shown(0));
  });
});

describe('days to intake', () => {
  const took = (...dates: string[]) =>
    marchOf(...dates.map((on) => ({ events: [happened('intake-done', on)] }))).daysToIntake;

  test.each([
    { on: ['2026-03-12'], mean: 10, median: 10, because: 'calendar days' },
    { on: ['2026-03-30'], mean: 28, median: 28, because: 'the clock going forward takes no day' },
    { on: ['2026-03-02'], mean: 0, median: 0, because: 'the same day' },
    {
      on: ['2026-03-03', '2026-03-04', '2026-03-30'],
      mean: 10.3,
      median: 2,
      because: 'one slow one moves the mean',
    },
    {
      on: ['2026-03-03', '2026-03-06'],
      mean: 2.5,
      median: 2.5,
      because: 'the middle of the two in the middle',
    },
    {
      on: ['2026-03-03', '2026-02-20'],
      mean: 1,
      median: 1,
      because: 'an intake before sending took no days',
    },
  ])('of $on are $mean and $median: $because', ({ on, mean, median }) => {
    expect(took(...on)).toEqual({ status: 'shown', mean, median });
  });

  test('are none without an intake', () => {
    expect(marchOf({}).daysToIntake).toEqual({ status: 'none' });
  });
});

describe('arrival', () => {
  test.each([
    { today: '2026-04-26', outcome: 'too-recent', because: '55 days are too short' },
    { today: '2026-04-27', outcome: 'not-arrived', because: '56 days after sending' },
  ])('without an intake is $outcome on $today: $because', ({ today, outcome }) => {
    const { arrival } = reportOf([countedReferral()], march2026, nothingHidden, today).current;
    expect(arrival).toMatchObject({ parts: expect.arrayContaining([{ id: outcome, count: 1 }]) });
  });

  test('is the share that reached an intake or a step after it', () => {
    const done = [happened('intake-done', '2026-03-20')];
    expect(marchOf({ events: done }, { events: [happened('matched')] }, {}, {}).arrived).toEqual(value(0.5));
  });
});

describe('feedback given', () => {
  test('is the share of those past a moment that got a message', () => {
    const given = { feedback: [{ moment: 'after-intake', given: 'given' }] } as const;
    const not = { feedback: [{ moment: 'after-intake', given: 'not-given' }] } as const;
    const laterGiven = { feedback: [...not.feedback, { moment: 'at-the-end', given: 'given' }] } as const;
    expect(marchOf(given, laterGiven, not, not, {}, {}).feedbackGiven).toEqual(value(0.5));
  });

  test('is unknown, not zero, for who may not read messages', () => {
    const unread = { ...nothingHidden, unread: ['messages', 'declines'] } as const;
    const { feedbackGiven, declined } = reportOf([countedReferral()], march2026, unread).current;
    expect([feedbackGiven, declined]).toEqual([{ status: 'unknown' }, { status: 'unknown' }]);
  });
});

describe('reach', () => {
  const quarter = periodAround('quarter', Temporal.PlainDate.from('2026-03-01'));

  test.each([
    { period: march2026, today: '2026-12-01', rate: 0.012, because: 'ten a month is 120 a year of 10,000' },
    { period: quarter, today: '2026-12-01', rate: 0.004, because: 'ten a quarter is 40 a year' },
    { period: quarter, today: '2026-03-31', rate: 0.004, because: 'its last day has come' },
    {
      period: periodAround('year', Temporal.PlainDate.from('2026-03-01')),
      today: '2026-06-30',
      rate: 0.002,
      because: 'half the year has gone by',
    },
  ])('is $rate of ten referrals: $because', ({ period, today, rate }) => {
    expect(reportOf(times(10), period, nothingHidden, today).current.reach).toEqual(value(rate));
  });

  test.each([
    { patients: undefined, status: 'unknown', because: 'nobody told how many patients there are' },
    { patients: 0, status: 'none', because: 'there is nobody to reach' },
  ])('is $status: $because', ({ patients, status }) => {
    expect(reportOf(times(10), march2026, { ...nothingHidden, patients }).current.reach).toEqual({ status });
  });

  test('has a target line that follows from the list, not from a number that was built in', () => {
    expect(reportOf([]).targets.referralsPerMonth).toBeCloseTo(50 / 12);
  });
});

describe('growth of the intakes', () => {
  const intake = (on: string) =>
    countedReferral({ sentOn: '2025-01-02', events: [happened('intake-done', on)] });
  const intakes = [
    intake('2025-03-05'),
    intake('2025-03-31'),
    intake('2026-03-01'),
    intake('2026-03-02'),
    intake('2026-03-31'),
  ];
  const year = periodAround('year', Temporal.PlainDate.from('2026-03-01'));
  const long = freePeriod(Temporal.PlainYearMonth.from('2025-01'), Temporal.PlainYearMonth.from('2026-01'));

  test.each([
    { all: intakes, period: march2026, growth: value(0.5), because: 'two became three in the same month' },
    {
      all: intakes.slice(2),
      period: march2026,
      growth: { status: 'none' },
      because: 'there were none to grow from',
    },
    { all: intakes, period: year, growth: { status: 'running' }, because: 'the year is not over' },
    {
      all: intakes,
      period: long,
      growth: { status: 'longer-than-a-year' },
      because: 'both would share a month',
    },
  ])('is $growth: $because', ({ all, period, growth }) => {
    expect(reportOf(all, period).intakeGrowth).toEqual(growth);
  });
});
