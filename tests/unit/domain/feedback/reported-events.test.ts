import { expect, test } from 'vitest';
import { event, referral, timelineOn } from '../../../builders/referral.ts';

test.each([
  ...(['requested', 'received', 'accepted', 'in-progress', 'on-hold', 'suspended', 'unclear'] as const),
  ...(['rejected', 'completed', 'failed', 'cancelled', 'entered-in-error'] as const),
])('the reason beside status %s is on the timeline, and once', (status) => {
  const taskStatus = status === 'suspended' || status === 'unclear' ? 'accepted' : status;
  const statusReason = 'Na de vakantie.';
  for (const events of [
    [],
    [event('intake-planned', '2026-11-24', '')],
    [event('ended-early', '2026-11-24', '')],
  ]) {
    const { entries } = timelineOn('2026-11-27', referral({ status, taskStatus, statusReason, events }));

    expect(entries.filter(({ text }) => text.includes(statusReason))).toHaveLength(1);
  }
});
