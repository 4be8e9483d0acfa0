import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CountedReferral } from '../../../../shared/domain/indicators/counted-referral.ts';
import { type Period, periodAround } from '../../../../shared/domain/indicators/period.ts';
import { reduceReferral } from '../../../../shared/domain/indicators/reduce-referral.ts';
import { countedReferral, happened, nothingHidden, reportOf } from '../../../builders/counted-referral.ts';
import { referral, timelineOn } from '../../../builders/referral.ts';

function outcomeOf(said: Partial<CountedReferral> & { sentOn: string }, today: string): string | undefined {
  const period: Period = periodAround('month', Temporal.PlainDate.from(said.sentOn.padEnd(10, '-01')));
  const { demographics: _, ...rest } = said;
  const { contact } = reportOf([countedReferral(rest)], period, nothingHidden, today).current;
  return contact.status === 'shown' ? contact.parts.find(({ count }) => count === 1)?.id : undefined;
}

describe('first contact within five working days', () => {
  test.each([
    { sentOn: '2026-03-02', on: '2026-03-09', outcome: 'on-time', because: 'Monday to Monday: one weekend' },
    { sentOn: '2026-03-02', on: '2026-03-10', outcome: 'late', because: 'a day over' },
    {
      sentOn: '2026-03-07',
      on: '2026-03-13',
      outcome: 'on-time',
      because: 'sent on a Saturday, counted from Monday',
    },
    { sentOn: '2026-03-07', on: '2026-03-14', outcome: 'late', because: 'Friday was the fifth day' },
    {
      sentOn: '2025-04-23',
      on: '2025-04-30',
      outcome: 'on-time',
      because: 'Koningsdag on a Sunday is a Saturday off',
    },
    {
      sentOn: '2025-04-23',
      on: '2025-05-01',
      outcome: 'late',
      because: 'the Monday after that is not off instead',
    },
    {
      sentOn: '2026-04-23',
      on: '2026-05-01',
      outcome: 'on-time',
      because: 'Koningsdag on a Monday does not count',
    },
    { sentOn: '2026-04-23', on: '2026-05-02', outcome: 'late', because: 'Friday 1 May was the fifth day' },
    {
      sentOn: '2026-03-27',
      on: '2026-04-03',
      outcome: 'on-time',
      because: 'the clock going forward is no day',
    },
    { sentOn: '2026-03-27', on: '2026-04-04', outcome: 'late', because: 'nor does it give one' },
    { sentOn: '2026-10-23', on: '2026-10-30', outcome: 'on-time', because: 'the clock going back is no day' },
    {
      sentOn: '2025-12-23',
      on: '2026-01-02',
      outcome: 'on-time',
      because: 'Kerst and Nieuwjaar do not count',
    },
    {
      sentOn: '2025-12-23',
      on: '2026-01-03',
      outcome: 'late',
      because: 'Friday 2 January was the fifth day',
    },
    {
      sentOn: '2026-03-02',
      on: '2026-02-27',
      outcome: 'on-time',
      because: 'a contact before sending is not late',
    },
  ] as const)('sent $sentOn, contact $on is $outcome: $because', ({ sentOn, on, outcome }) => {
    const events = [happened('contacted', on)];
    expect(outcomeOf({ sentOn, events, status: 'in-progress' }, '2026-12-01')).toBe(outcome);
  });

  test.each([
    { today: '2026-03-09', outcome: 'open', because: 'the last day of the norm is not over' },
    { today: '2026-03-10', outcome: 'late', because: 'the norm has passed' },
  ] as const)('without contact is $outcome on $today: $because', ({ today, outcome }) => {
    expect(outcomeOf({ sentOn: '2026-03-02' }, today)).toBe(outcome);
  });

  test.each([
    {
      events: [happened('intake-done', '2026-03-20'), happened('contacted', '2026-03-05')],
      outcome: 'on-time',
      because: 'the earliest counts, in whichever order they came',
    },
    {
      events: [happened('activity-started', '2026-03-06')],
      outcome: 'on-time',
      because: 'any later event is contact as well',
    },
    {
      events: [happened('contact-attempted', '2026-03-03')],
      outcome: 'late',
      because: 'a vain attempt is no contact',
    },
    { events: [happened('accepted', '2026-03-03')], outcome: 'late', because: 'accepting is no contact' },
    { events: [happened('contacted')], outcome: 'apart', because: 'nobody knows when' },
    {
      events: [happened('contacted'), happened('intake-done', '2026-03-20')],
      outcome: 'late',
      because: 'only what has a date is judged',
    },
    {
      events: [happened('contacted', '2027-01-01')],
      outcome: 'apart',
      because: 'it cannot be in the future',
    },
    {
      events: [{ ...happened('contacted', '2026-03-09'), dated: 'by' }],
      outcome: 'on-time',
      because: 'on the last day of the norm at the latest',
    },
    {
      events: [{ ...happened('contacted', '2026-03-20'), dated: 'by' }],
      outcome: 'apart',
      because: 'by the 20th it had happened, perhaps long before',
    },
    {
      events: [
        happened('contacted', '2026-03-20'),
        { ...happened('intake-done', '2026-03-25'), dated: 'by' },
      ],
      outcome: 'apart',
      because: 'a change of later may tell of an earlier contact',
    },
    { events: [], outcome: 'apart', because: 'under way, and no step reported' },
  ] as const)('with $events is $outcome: $because', ({ events, outcome }) => {
    expect(outcomeOf({ sentOn: '2026-03-02', status: 'in-progress', events }, '2026-12-01')).toBe(outcome);
  });

  test.each([
    { endedOn: '2026-03-06', outcome: 'apart', because: 'there was still time when it ended' },
    { endedOn: '2026-03-12', outcome: 'late', because: 'the norm had passed by then' },
    { endedOn: undefined, outcome: 'apart', because: 'nobody knows when it ended' },
  ] as const)('rejected without contact on $endedOn is $outcome: $because', ({ endedOn, outcome }) => {
    expect(outcomeOf({ sentOn: '2026-03-02', status: 'rejected', endedOn }, '2026-12-01')).toBe(outcome);
  });

  test('completed by a coach who reports no steps is apart: there was contact, nobody knows when', () => {
    const said = { sentOn: '2026-03-02', status: 'completed', endedOn: '2026-06-01' } as const;
    expect(outcomeOf(said, '2026-12-01')).toBe('apart');
  });
});

test('on the weekend after the last day it is still open, as in the consult', () => {
  expect(outcomeOf({ sentOn: '2026-03-06' }, '2026-03-14')).toBe('open');
  expect(outcomeOf({ sentOn: '2026-03-06' }, '2026-03-16')).toBe('late');
});

describe('a month of sending, or of contact', () => {
  test.each([
    {
      sentOn: '2026-03',
      on: '2026-03-06',
      outcome: 'on-time',
      because: 'in time if it was sent on the first',
    },
    { sentOn: '2026-03', on: '2026-03-20', outcome: 'apart', because: 'it depends on the day of sending' },
    { sentOn: '2026-03', on: '2026-04-09', outcome: 'late', because: 'late if it was sent on the last' },
    { sentOn: '2026-03-31', on: '2026-03', outcome: 'on-time', because: 'on any day of it' },
    { sentOn: '2026-03-02', on: '2026-03', outcome: 'apart', because: 'it may have been the last day' },
    { sentOn: '2026-03-02', on: '2026-04', outcome: 'late', because: 'on any day of it' },
  ] as const)('sent $sentOn, contact $on is $outcome: $because', ({ sentOn, on, outcome }) => {
    const events = [happened('contacted', on)];
    expect(outcomeOf({ sentOn, events, status: 'in-progress' }, '2026-12-01')).toBe(outcome);
  });

  test.each([
    { sentOn: '2026-03', today: '2026-03-06', outcome: 'open' },
    { sentOn: '2026-03', today: '2026-03-09', outcome: 'apart' },
    { sentOn: '2026-03', today: '2026-04-09', outcome: 'late' },
  ] as const)('without contact, sent $sentOn, is $outcome on $today', ({ sentOn, today, outcome }) => {
    expect(outcomeOf({ sentOn }, today)).toBe(outcome);
  });
});

describe('late', () => {
  const anyDay = fc
    .integer({ min: 0, max: 500 })
    .map((days) => Temporal.PlainDate.from('2025-10-01').add({ days }));
  const asWritten = fc.constantFrom('day', 'month', 'instant', 'without a zone');

  test('is the same in the consult, in the worklist and in the numbers', () => {
    const same = { late: 'late', open: 'open', unknown: 'apart' } as const;
    fc.assert(
      fc.property(anyDay, asWritten, fc.nat(60), (sent, precision, later) => {
        const day = sent.toString();
        const sentAt = {
          day,
          month: day.slice(0, 7),
          instant: `${day}T12:00:00Z`,
          'without a zone': `${day}T23:30:00`,
        }[precision];
        const today = sent.add({ days: later }).toString();
        const { contact } = timelineOn(today, referral({ sentAt }));
        const { sentOn } = reduceReferral({ ...referral({ sentAt }), messagesAt: [] });
        if (sentOn === undefined || !isIn(same, contact.status)) throw new Error('sent, and no contact yet');
        expect(outcomeOf({ sentOn }, today)).toBe(same[contact.status]);
      }),
      { numRuns: 500 },
    );
  });
});

function isIn<Key extends string>(table: Readonly<Record<Key, unknown>>, key: string): key is Key {
  return key in table;
}
