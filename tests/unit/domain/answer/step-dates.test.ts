import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  momentOfStep,
  plannedDateFault,
  proposedAftercare,
  stepDateFault,
} from '../../../../shared/domain/answer/step-dates.ts';

const today = Temporal.PlainDate.from('2026-11-30');

describe('the date of a step', () => {
  test.each([
    { on: '2026-11-30', sentAt: '2026-11-20', fault: undefined, because: 'it was today' },
    {
      on: '2026-11-20',
      sentAt: '2026-11-20T16:00:00+01:00',
      fault: undefined,
      because: 'the day of sending counts',
    },
    { on: '2026-11-19', sentAt: '2026-11-20', fault: 'before-referral', because: 'no coach knew of it then' },
    { on: '2026-12-01', sentAt: '2026-11-20', fault: 'in-future', because: 'it has not happened yet' },
    {
      on: '2026-11-20',
      sentAt: '2026-11-19T23:30:00Z',
      fault: undefined,
      because: 'half past eleven in London is the next day in the Netherlands',
    },
    {
      on: '2026-11-19',
      sentAt: '2026-11-19T23:30:00Z',
      fault: 'before-referral',
      because: 'that day was over in the Netherlands when it was sent',
    },
    { on: '2026-11-01', sentAt: '2026-11', fault: undefined, because: 'of a month any day may be meant' },
    {
      on: '2026-10-31',
      sentAt: '2026-11',
      fault: 'before-referral',
      because: 'it is before the whole month',
    },
    { on: '2020-01-01', sentAt: undefined, fault: undefined, because: 'no one tells when it was sent' },
    { on: '', sentAt: undefined, fault: 'no-date', because: 'nothing was chosen' },
    { on: '2026-02-30', sentAt: undefined, fault: 'no-date', because: 'there is no such day' },
    { on: '2026-11', sentAt: undefined, fault: 'no-date', because: 'a month is no day' },
    {
      on: '2026-11-30T10:00:00Z',
      sentAt: undefined,
      fault: 'no-date',
      because: 'a field for a day gives a day',
    },
  ])('$on, sent $sentAt: $fault, because $because', ({ on, sentAt, fault }) => {
    expect(stepDateFault(on, { sentAt, today })).toBe(fault);
  });

  test('is right exactly from the day of sending up to today', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), fc.integer({ min: 0, max: 300 }), (shift, since) => {
        const sent = today.subtract({ days: since });
        const on = today.add({ days: shift });
        const isRight = stepDateFault(on.toString(), { sentAt: sent.toString(), today }) === undefined;

        expect(isRight).toBe(shift <= 0 && -shift <= since);
      }),
    );
  });
});

test.each([
  { on: '2026-11-30', fault: undefined, because: 'this afternoon is fine' },
  { on: '2027-01-12', fault: undefined, because: 'it is to come' },
  { on: '2026-11-29', fault: 'in-past', because: 'nothing can be agreed for yesterday' },
  { on: '', fault: 'no-date', because: 'nothing was chosen' },
])('something is agreed for $on: $fault, because $because', ({ on, fault }) => {
  expect(plannedDateFault(on, { today })).toBe(fault);
});

describe('aftercare', () => {
  test.each([
    { start: '2026-11-30', proposed: '2027-02-28', because: 'February has no 30th' },
    { start: '2026-01-15', proposed: '2026-04-15', because: 'it is three months later' },
    { start: 'morgen', proposed: '', because: 'that is no date' },
  ])('is proposed on "$proposed" after $start: $because', ({ start, proposed }) => {
    expect(proposedAftercare(start)).toBe(proposed);
  });

  test('comes 89 to 92 days after any start', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), (days) => {
        const start = Temporal.PlainDate.from('2020-01-01').add({ days });
        const after = start.until(Temporal.PlainDate.from(proposedAftercare(start.toString()))).days;

        expect(after).toBeGreaterThanOrEqual(89);
        expect(after).toBeLessThanOrEqual(92);
      }),
    );
  });
});

test.each([
  { on: '2026-11-30', kept: '2026-11-30T22:59:59Z', because: 'today has a time, to the second' },
  { on: '2026-11-29', kept: '2026-11-29', because: 'of another day only the day is known' },
  { on: '2026-12-01', kept: '2026-12-01', because: 'it is still the 30th in the Netherlands' },
])('a step of $on is kept as $kept: $because', ({ on, kept }) => {
  expect(momentOfStep(on, Temporal.Instant.from('2026-11-30T22:59:59.873Z'))).toBe(kept);
});
