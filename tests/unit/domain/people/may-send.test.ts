import { describe, expect, test } from 'vitest';
import { maySend } from '../../../../shared/domain/people/may-send.ts';

describe('sending a referral', () => {
  test.each([
    { role: 'referrer', assistant: 'prepares', may: true, because: 'a referrer refers' },
    {
      role: 'assistant',
      assistant: 'prepares',
      may: false,
      because: 'this practice lets an assistant prepare',
    },
    { role: 'assistant', assistant: 'sends', may: true, because: 'this practice lets an assistant send' },
    { role: 'manager', assistant: 'sends', may: false, because: 'a manager never sees a patient' },
    { role: 'unknown', assistant: 'sends', may: false, because: 'a role we do not know shows the least' },
  ] as const)('$role where an assistant $assistant: $may, $because', ({ role, assistant, may }) => {
    expect(maySend(role, assistant)).toBe(may);
  });
});
