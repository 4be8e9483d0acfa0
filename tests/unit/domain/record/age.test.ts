import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ageOn, isAtLeast } from '../../../../shared/domain/record/age.ts';

const today = Temporal.PlainDate.from('2026-11-21');

describe('age', () => {
  test.each([
    { birthDate: '1950-03-12', age: 76, because: 'the birthday was this year' },
    { birthDate: '1950-11-21', age: 76, because: 'the birthday is today' },
    { birthDate: '1950-11-22', age: 75, because: 'the birthday is tomorrow' },
    { birthDate: '2026-11-21', age: 0, because: 'born today' },
    { birthDate: '1950-03', age: 76, because: 'March is over, whatever the day' },
    { birthDate: '1950-11', age: { min: 75, max: 76 }, because: 'the birthday may still come this month' },
    { birthDate: '1950', age: { min: 75, max: 76 }, because: 'the birthday may still come this year' },
    { birthDate: '2026', age: 0, because: 'nobody is younger than nought' },
    { birthDate: '', age: undefined, because: 'the record has none' },
    { birthDate: 'onbekend', age: undefined, because: 'it is no date' },
    { birthDate: '2026-11-22', age: undefined, because: 'nobody is born tomorrow' },
  ])('$birthDate: $because', ({ birthDate, age }) => {
    expect(ageOn(birthDate, today)).toEqual(age);
  });

  test.each([
    { on: '2026-02-28', age: 17, because: 'the day before 1 March' },
    { on: '2026-03-01', age: 18, because: 'a year without 29 February' },
    { on: '2028-02-29', age: 20, because: 'a leap year' },
  ])('born on 29 February 2008, on $on: $because', ({ on, age }) => {
    expect(ageOn('2008-02-29', Temporal.PlainDate.from(on))).toBe(age);
  });

  test('from less of the date is never at odds with the whole date', () => {
    const days = fc.integer({ min: 0, max: 40_000 });
    fc.assert(
      fc.property(days, days, fc.constantFrom(4, 7), (bornAgo, length, told) => {
        const born = today.subtract({ days: bornAgo });
        const exact = ageOn(born.toString(), today.add({ days: length }));
        const rough = ageOn(born.toString().slice(0, told), today.add({ days: length }));
        const { min, max } = typeof rough === 'object' ? rough : { min: rough, max: rough };
        expect(exact).toBeGreaterThanOrEqual(min ?? Number.NaN);
        expect(exact).toBeLessThanOrEqual(max ?? Number.NaN);
      }),
    );
  });
});

describe('at least 18 years old', () => {
  test.each([
    { birthDate: '2008-11-21', answer: 'yes', because: 'today is the eighteenth birthday' },
    { birthDate: '2008-11-22', answer: 'no', because: 'the birthday is tomorrow' },
    { birthDate: '2008-10', answer: 'yes', because: 'every day of that month has passed' },
    { birthDate: '2008-11', answer: 'unclear', because: 'the birthday may be past or to come this month' },
    { birthDate: '2008', answer: 'unclear', because: 'the birthday may be past or to come this year' },
    { birthDate: '2007', answer: 'yes', because: 'any day of that year is long enough ago' },
    { birthDate: '2009', answer: 'no', because: 'no day of that year is long enough ago' },
    { birthDate: '', answer: 'unclear', because: 'the HIS has no birth date' },
    { birthDate: '2099-01-01', answer: 'unclear', because: 'a birth date to come is a mistake, not an age' },
  ])('born $birthDate: $answer, $because', ({ birthDate, answer }) => {
    expect(isAtLeast(18, birthDate, today)).toBe(answer);
  });
});
