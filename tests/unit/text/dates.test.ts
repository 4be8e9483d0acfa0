import { describe, expect, test } from 'vitest';
import { enDates } from '../../../shared/text/en/dates-text.ts';
import { nlDates } from '../../../shared/text/nl/dates-text.ts';

describe('a date in words', () => {
  test.each([
    { iso: '2026-03-12', words: '12 mrt 2026', because: 'a whole date is said whole' },
    { iso: '2025-03', words: 'mrt 2025', because: 'the record knows no day, so neither do we' },
    { iso: '1950', words: '1950', because: 'only the year is known' },
    {
      iso: '2026-11-20T23:30:00Z',
      words: '21 nov 2026',
      because: 'in the practice it is past midnight already',
    },
    { iso: '2025-13', words: '2025-13', because: 'there is no 13th month, so nothing is made up' },
    { iso: 'vorig jaar', words: 'vorig jaar', because: 'what is no date is shown as it came' },
    { iso: '', words: '', because: 'nothing is nothing' },
  ])('"$iso" is "$words": $because', ({ iso, words }) => {
    expect(nlDates.date(iso)).toBe(words);
  });

  test.each([
    { iso: '2026-07-01T08:05:00Z', words: '1 jul 2026, 10:05', because: 'summer time in the practice' },
    { iso: '2026-01-01T08:05:00+00:00', words: '1 jan 2026, 9:05', because: 'winter time in the practice' },
    { iso: '2026-01-01', words: '1 jan 2026', because: 'a day has no time' },
  ])('"$iso" with its time is "$words": $because', ({ iso, words }) => {
    expect(nlDates.dateTime(iso)).toBe(words);
  });

  test('is written out for the patient, and in English for who reads English', () => {
    expect(nlDates.longDate('2026-11-28')).toBe('28 november 2026');
    expect(enDates.longDate('2026-11-28')).toBe('28 November 2026');
  });
});
