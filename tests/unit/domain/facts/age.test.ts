import { describe, expect, test } from 'vitest';
import { isAtLeast } from '../../../../shared/domain/facts/age.ts';
import { today } from '../../../builders/problems.ts';

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
  ])('born $birthDate: $answer, $because', ({ birthDate, answer }) => {
    expect(isAtLeast(18, birthDate, today)).toBe(answer);
  });
});
