import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createHandOver, HAND_OVER_MS } from '../../../../extension/portal/hand-over.ts';
import { fakeTimer } from '../../../builders/timer.ts';

const tab = fc.integer({ min: 1, max: 3 });
const event = fc.oneof(
  fc.record({ kind: fc.constant('offer' as const), tab }),
  fc.record({ kind: fc.constant('take' as const), tab }),
  fc.record({ kind: fc.constant('pass' as const), milliseconds: fc.integer({ min: 0, max: 90_000 }) }),
  fc.record({ kind: fc.constant('wipe' as const) }),
);

describe('handing patient data to a tab', () => {
  test('gives it once, to the tab it was meant for, within a minute, in any order of events', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        const timer = fakeTimer();
        const handOver = createHandOver<number>(timer);
        let expected: { readonly tab: number; readonly content: number; readonly until: number } | undefined;

        for (const [content, each] of events.entries()) {
          if (expected !== undefined && timer.now() >= expected.until) expected = undefined;
          if (each.kind === 'pass') timer.pass(each.milliseconds);
          if (each.kind === 'wipe') handOver.wipe();
          if (each.kind === 'offer') handOver.offer(each.tab, content);
          if (each.kind === 'take') {
            const due = expected?.tab === each.tab ? expected : undefined;
            const left = due && { content: due.content, milliseconds: due.until - timer.now() };
            expect(handOver.take(each.tab)).toEqual(left);
            if (due) expected = undefined;
          }

          if (each.kind === 'offer') expected = { tab: each.tab, content, until: timer.now() + HAND_OVER_MS };
          if (each.kind === 'wipe' || (expected && timer.now() >= expected.until)) expected = undefined;
          expect(handOver.isWaiting(), 'memory holds nothing that nobody may have').toBe(
            expected !== undefined,
          );
        }
      }),
    );
  });

  test('gives nothing when the alarm that should have wiped it comes late', () => {
    const timer = fakeTimer();
    let now = 0;
    const handOver = createHandOver<string>({ now: () => now, after: timer.after });
    handOver.offer(1, 'a referral');

    now = HAND_OVER_MS; // the machine slept: time went by, no alarm rang

    expect(handOver.take(1)).toBeUndefined();
  });
});
