import { describe, expect, test } from 'vitest';
import { dayOf, dayOfIso, momentOf } from '../../../../shared/domain/calendar/moment.ts';

describe('the day at an instant', () => {
  test.each([
    { instant: '2026-11-20T22:59:59Z', day: '2026-11-20', because: 'winter time is an hour ahead' },
    { instant: '2026-11-20T23:00:00Z', day: '2026-11-21', because: 'midnight in winter' },
    { instant: '2026-07-01T21:59:59Z', day: '2026-07-01', because: 'summer time is two hours ahead' },
    { instant: '2026-07-01T22:00:00Z', day: '2026-07-02', because: 'midnight in summer' },
    { instant: '2026-03-28T23:30:00Z', day: '2026-03-29', because: 'the night the clock goes forward' },
    {
      instant: '2026-10-24T22:00:00Z',
      day: '2026-10-25',
      because: 'the night the clock goes back starts in summer time',
    },
    { instant: '2026-10-25T22:30:00Z', day: '2026-10-25', because: 'and ends in winter time' },
    { instant: '2026-12-31T23:30:00Z', day: '2027-01-01', because: 'the year turns here first' },
  ])('$instant is on $day: $because', ({ instant, day }) => {
    expect(dayOf(Temporal.Instant.from(instant)).toString()).toBe(day);
  });
});

describe('the day of what others wrote', () => {
  test.each([
    { at: '2026-11-20T23:30:00Z', day: '2026-11-21', because: 'an instant is read on our calendar' },
    { at: '2026-11-20T23:30:00+01:00', day: '2026-11-20', because: 'so is one with an offset' },
    { at: '2026-11-20T23:30:00.123456+01:00', day: '2026-11-20', because: 'parts of seconds do no harm' },
    { at: '2026-11-20', day: '2026-11-20', because: 'a date is a day' },
    { at: '2026-11-20T23:30:00', day: '2026-11-20', because: 'without an offset only the day is sure' },
    { at: '2026-11-20T99:30:00Z', day: '2026-11-20', because: 'of an impossible time only the day counts' },
    { at: '2026-11', day: undefined, because: 'a month is no day' },
    { at: '2026', day: undefined, because: 'a year is no day' },
    { at: '2026-02-30', day: undefined, because: 'there is no such day' },
    { at: '2026-00-10', day: undefined, because: 'there is no such month' },
    { at: 'gisteren', day: undefined, because: 'it is no date' },
    { at: '', day: undefined, because: 'nothing was told' },
    { at: undefined, day: undefined, because: 'nothing was told' },
  ])('$at: $day, $because', ({ at, day }) => {
    expect(dayOfIso(at)?.toString()).toBe(day); // a moment without a day has none
  });

  test('is kept apart from an instant', () => {
    expect(momentOf('2026-11-20')?.kind).toBe('day'); // a date is always a moment
    expect(momentOf('2026-11-20T10:00:00Z')?.kind).toBe('instant');
  });
});
