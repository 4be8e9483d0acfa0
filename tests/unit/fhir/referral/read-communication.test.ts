import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byThread, type InThread } from '../../../../shared/fhir/referral/read-communication.ts';

test('any links between messages, circles too, give each what can be reached and no more', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const anyThread = fc.tuple(
    ...ids.map((id) =>
      fc.record<InThread>({
        id: fc.constant(id),
        on: fc.constantFrom([], [`Task/${id}`]),
        parents: fc.subarray(ids),
      }),
    ),
  );
  fc.assert(
    fc.property(anyThread, (list) => {
      const reachedFrom = (start: InThread) => {
        const seen = new Set([start]);
        for (const one of seen) for (const other of list) if (one.parents.includes(other.id)) seen.add(other);
        return [...seen].flatMap((one) => one.on);
      };
      byThread(list).forEach((one, index) => {
        const start = list[index];
        expect([...one.on].toSorted()).toEqual(start && reachedFrom(start).toSorted());
      });
    }),
  );
});
