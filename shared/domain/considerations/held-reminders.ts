import type { CautionId, JudgedCaution, ReminderId } from '../cautions/caution.ts';

/**
 * The recorded cautions that still lack their one tap before sending. Questions and what could not be read are
 * said, and hold nothing.
 */
export function heldReminders(
  cautions: readonly JudgedCaution[],
  checked: readonly ReminderId[],
): readonly CautionId[] {
  return cautions
    .filter(({ id, status }) => status === 'recorded' && !checked.includes(id))
    .map(({ id }) => id);
}
