import { expect, test } from 'vitest';
import { onlyCoach } from '../../../../shared/domain/people/coach-organisation.ts';

const face = (firstName: string) => ({ firstName, hours: '', phone: '' });

test.each([
  { faces: undefined, is: undefined, because: 'the organisation shows nobody' },
  { faces: [], is: undefined, because: 'likewise' },
  { faces: [face('Bo')], is: 'Bo', because: 'it can be no one else' },
  {
    faces: [face('Bo'), face('Ans')],
    is: undefined,
    because: 'who will call is not known, and is not promised',
  },
])('the one coach is $is: $because', ({ faces, is }) => {
  expect(onlyCoach({ faces })).toBe(is);
});
