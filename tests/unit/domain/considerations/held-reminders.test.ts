import { describe, expect, test } from 'vitest';
import type { JudgedCaution } from '../../../../shared/domain/cautions/caution.ts';
import { heldReminders } from '../../../../shared/domain/considerations/held-reminders.ts';
import { problem } from '../../../builders/problems.ts';

const violence: JudgedCaution = { id: 'violence', status: 'recorded', evidence: [problem({ icpc: 'Z25' })] };
const minor: JudgedCaution = { id: 'minor', status: 'recorded', evidence: [] };

describe('what holds the send button', () => {
  test.each([
    { cautions: [violence, minor], checked: [], held: ['violence', 'minor'], because: 'none has its tap' },
    { cautions: [violence, minor], checked: ['minor'], held: ['violence'], because: 'one has its tap' },
    { cautions: [violence], checked: ['violence'], held: [], because: 'all have their tap' },
    { cautions: [], checked: [], held: [], because: 'there is nothing to remind of' },
  ] as const)('$held is held: $because', ({ cautions, checked, held }) => {
    expect(heldReminders(cautions, checked)).toEqual(held);
  });

  test('is never what is not recorded, nor what could not be read', () => {
    const cautions: readonly JudgedCaution[] = [
      { id: 'addiction', status: 'not-recorded' },
      { id: 'suicide-risk', status: 'unknown', why: 'not-permitted' },
    ];

    expect(heldReminders(cautions, [])).toEqual([]);
  });

  test('is never a question: those may be tapped and hold nothing', () => {
    expect(heldReminders([violence], ['physical-cause'])).toEqual(['violence']);
  });
});
