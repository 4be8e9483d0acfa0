import { expect, test } from 'vitest';
import { contactDueBy } from '../../../../shared/domain/referral/contact-norm.ts';
import { usualRules } from '../../../builders/referral.ts';

test.each([
  { sentAt: '2026-11-20T09:00:00Z', days: 5, by: '2026-11-27', because: 'a week of working days' },
  {
    sentAt: '2026-11-20T23:30:00Z',
    days: 5,
    by: '2026-11-27',
    because: 'here it was Saturday, so Monday is day one',
  },
  {
    sentAt: '2026-12-23T09:00:00Z',
    days: 5,
    by: '2026-12-31',
    because: 'Christmas and the weekend do not count',
  },
  { sentAt: '2026-11-20T09:00:00Z', days: 10, by: '2026-12-04', because: 'elsewhere the norm is two weeks' },
])('sent $sentAt with $days days, contact is due by $by: $because', ({ sentAt, days, by }) => {
  const due = contactDueBy(Temporal.Instant.from(sentAt), { ...usualRules, contactWorkingDays: days });
  expect(due.toString()).toBe(by);
});
