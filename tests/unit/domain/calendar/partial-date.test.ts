import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dayOfIso,
  firstDate,
  lastDate,
  parseDateSpan,
  parseIsoDate,
  readPartialDate,
  toDay,
  toFirstInstant,
  toLastInstant,
} from '../../../../shared/domain/calendar/partial-date.ts';

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
    expect(toDay(Temporal.Instant.from(instant)).toString()).toBe(day);
  });
});

describe('the date of what others wrote', () => {
  test.each([
    { at: '2026-11-20T23:30:00Z', date: '2026-11-21', because: 'an instant is read on our calendar' },
    { at: '2026-11-20T23:30:00+01:00', date: '2026-11-20', because: 'so is one with an offset' },
    { at: '2026-06-30T23:00:00+01:00', date: '2026-07-01', because: 'a British server in summer' },
    { at: '2026-01-15T00:30:00+02:00', date: '2026-01-14', because: 'a Finnish server in winter' },
    { at: '2026-11-24T18:00:00-05:00', date: '2026-11-25', because: 'midnight here, written in New York' },
    { at: '2026-11-25T04:30:00+05:30', date: '2026-11-25', because: 'midnight here, written in Mumbai' },
    { at: '2026-11-20T23:30:00.123456+01:00', date: '2026-11-20', because: 'parts of seconds do no harm' },
    { at: '2026-11-24T23:00Z', date: '2026-11-25', because: 'seconds may be left out' },
    { at: '2026-11-24 23:00:00Z', date: '2026-11-25', because: 'some write a space for the T' },
    { at: '2026-11-24T23:00:00+0000', date: '2026-11-25', because: 'some write an offset without a colon' },
    { at: '2026-11-25T00:30:00+01', date: '2026-11-25', because: 'and some without minutes' },
    { at: '2016-12-31T23:59:60Z', date: '2017-01-01', because: 'FHIR allows a leap second' },
    { at: '2026-11-20', date: '2026-11-20', because: 'a date is a day' },
    { at: ' 2026-11-20 ', date: '2026-11-20', because: 'white space says nothing' },
    { at: '2026-11-20Z', date: '2026-11-20', because: 'dates of XML may end so' },
    { at: '2026-11-20+01:00', date: '2026-11-20', because: 'or so, and it is the day all the same' },
    { at: '2024-02-29', date: '2024-02-29', because: 'there is one every four years' },
    { at: '2026-11-20T23:30:00', date: '2026-11-20', because: 'without an offset only the day is sure' },
    { at: '2026-11-20T99:30:00Z', date: '2026-11-20', because: 'of an impossible time only the day counts' },
    { at: '9999-12-31T23:59:59Z', date: '9999-12-31', because: 'an end that never comes stays one' },
    { at: '2026-11', date: '2026-11', because: 'a month stays a month' },
    { at: '2026', date: '2026', because: 'a year stays a year' },
    { at: '2026-11-00', date: '2026-11', because: 'the day was not known' },
    { at: '2026-00-00', date: '2026', because: 'neither was the month' },
    { at: '2026-02-30', date: undefined, because: 'there is no such day' },
    { at: '2025-02-29', date: undefined, because: 'it was no leap year' },
    { at: '2026-00-10', date: undefined, because: 'there is no such month' },
    { at: '2026-13', date: undefined, because: 'nor such a one' },
    { at: '0001-01-01T00:00:00Z', date: undefined, because: 'a system filled in what it did not know' },
    { at: '09-03-2025', date: undefined, because: 'it is not ISO' },
    { at: 'gisteren', date: undefined, because: 'it is no date' },
    { at: '', date: undefined, because: 'nothing was told' },
    { at: undefined, date: undefined, because: 'nothing was told' },
  ])('"$at" is $date: $because', ({ at, date }) => {
    expect(parseIsoDate(at)).toBe(date);
    expect(dayOfIso(at)?.toString()).toBe(date?.length === 10 ? date : undefined); // may be no day
  });

  test('is kept apart from an instant', () => {
    expect(readPartialDate('2026-11-20')?.kind).toBe('day'); // a date always reads
    expect(readPartialDate('2026-11-20T10:00:00Z')?.kind).toBe('instant');
    expect(readPartialDate('2026-11')?.kind).toBe('month');
    expect(readPartialDate('2026')?.kind).toBe('year');
  });
});

describe('the days a date may stand for', () => {
  test.each([
    { date: '2025-03-09', first: '2025-03-09', last: '2025-03-09', because: 'a whole date is one day' },
    { date: '2024-02', first: '2024-02-01', last: '2024-02-29', because: 'a month is all its days' },
    { date: '2025', first: '2025-01-01', last: '2025-12-31', because: 'a year is all its days' },
    {
      date: '2025-03-09T23:30:00+01:00',
      first: '2025-03-09',
      last: '2025-03-09',
      because: 'the time of day adds nothing here',
    },
    {
      date: '2025-03-09T23:30:00Z',
      first: '2025-03-10',
      last: '2025-03-10',
      because: 'but it is the day here that counts',
    },
  ])('$date: $because', ({ date, first, last }) => {
    const span = parseDateSpan(date);

    expect(span?.first.toString()).toBe(first);
    expect(span?.last.toString()).toBe(last);
  });

  test.each([{ date: '' }, { date: 'onbekend' }, { date: '09-03-2025' }, { date: '2025-13' }])(
    '"$date" is no date',
    ({ date }) => {
      expect(parseDateSpan(date)).toBeUndefined();
    },
  );
});

const anyInstant = fc
  .integer({ min: Date.UTC(1950, 0), max: Date.UTC(2100, 0) })
  .map((milliseconds) => Temporal.Instant.fromEpochMilliseconds(milliseconds));
/** Clocks go forward and back at 1:00 UTC on these Sundays. */
const aroundClockChange = fc
  .tuple(
    fc.constantFrom('2026-03-29', '2026-10-25', '2028-03-26', '1985-09-29'),
    fc.integer({ min: -1500, max: 1500 }),
  )
  .map(([day, minutes]) => Temporal.Instant.from(`${day}T01:00:00Z`).add({ minutes }));
const anyOffset = fc.integer({ min: -14 * 4, max: 14 * 4 }).map((quarters) => {
  const minutes = Math.abs(quarters) * 15;
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${quarters < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
});

describe('an instant', () => {
  test('is on one Dutch day, in whatever offset a server writes it', () => {
    fc.assert(
      fc.property(fc.oneof(anyInstant, aroundClockChange), anyOffset, (instant, offset) => {
        const written = instant.toString({ timeZone: offset, fractionalSecondDigits: 3 });
        const day = instant.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate();
        expect(parseIsoDate(written)).toBe(day.toString());
        expect(parseIsoDate(instant.toString())).toBe(day.toString());
        expect(parseDateSpan(written)?.first.equals(day)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  test('lies within the day that it falls on', () => {
    fc.assert(
      fc.property(fc.oneof(anyInstant, aroundClockChange), (instant) => {
        const day = readPartialDate(parseIsoDate(instant.toString()));
        if (day === undefined) throw new Error('an instant has a day');
        expect(Temporal.Instant.compare(toFirstInstant(day), instant)).toBeLessThanOrEqual(0);
        expect(Temporal.Instant.compare(toLastInstant(day), instant)).toBe(1);
      }),
    );
  });
});

const anyDay = anyInstant.map((instant) => toDay(instant).toString());
const anyDate = fc.tuple(anyDay, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length));

describe('dates of any precision', () => {
  test('have a first that no other comes before, and a last that no other comes after', () => {
    fc.assert(
      fc.property(fc.array(anyDate, { minLength: 1 }), (dates) => {
        const first = parseDateSpan(firstDate(dates))?.first;
        const last = parseDateSpan(lastDate(dates))?.last;
        for (const span of dates.map(parseDateSpan)) {
          expect(Temporal.PlainDate.compare(first ?? '', span?.first ?? '')).toBeLessThanOrEqual(0);
          expect(Temporal.PlainDate.compare(last ?? '', span?.last ?? '')).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test('cover what is written more precisely', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(4, 7), (day, length) => {
        const span = parseDateSpan(day.slice(0, length));
        expect(Temporal.PlainDate.compare(span?.first ?? '', day)).toBeLessThanOrEqual(0);
        expect(Temporal.PlainDate.compare(span?.last ?? '', day)).toBeGreaterThanOrEqual(0);
        expect(span?.last.add({ days: 1 }).day).toBe(1);
      }),
    );
  });
});
