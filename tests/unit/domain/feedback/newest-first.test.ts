import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareSent, sortNewestSent } from '../../../../shared/domain/feedback/newest-first.ts';

test.each([
  {
    sent: ['2026-11-02T23:50:00Z', '2026-11-03T00:20:00+01:00'],
    because: 'one clock is an hour behind the other',
  },
  { sent: ['2026-11-03', '2026-11-03T09:00:00+01:00'], because: 'a day without a time counts as its end' },
  { sent: ['2026-11-03', '2026-11-02T23:30:00+01:00'], because: 'the day before is earlier' },
  { sent: ['2026-11-03', undefined], because: 'what has no date comes last' },
  { sent: ['2026-11-03', 'laatst'], because: 'what is no date comes last' },
])('newest sent first: $because', ({ sent }) => {
  const items = sent.map((sentAt) => ({ sentAt }));

  expect(sortNewestSent(items)).toEqual(items);
  expect(sortNewestSent(items.toReversed())).toEqual(items);
});

test('two moments of sending have one order, however each is written', () => {
  const written = fc
    .tuple(
      fc.integer({ min: 1_700_000_000, max: 1_800_000_000 }),
      fc.constantFrom('+00:00', '+01:00', '-05:00'),
    )
    .map(([seconds, offset]) => {
      const moment = Temporal.Instant.fromEpochMilliseconds(seconds * 1_000);
      return { seconds, sentAt: moment.toString({ timeZone: offset }) };
    });
  fc.assert(
    fc.property(written, written, (one, other) => {
      expect(Math.sign(compareSent(one.sentAt, other.sentAt))).toBe(Math.sign(other.seconds - one.seconds));
    }),
  );
});
