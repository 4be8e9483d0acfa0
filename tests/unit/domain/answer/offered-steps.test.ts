import { describe, expect, test } from 'vitest';
import { coachSteps } from '../../../../shared/domain/answer/answer.ts';
import { mayWriteTo, offeredSteps, statusAfter } from '../../../../shared/domain/answer/offered-steps.ts';
import {
  isRunning,
  referralStatuses,
  stepEventIds,
  taskStatuses,
} from '../../../../shared/domain/referral/referral.ts';

describe('what a coach may report', () => {
  test.each([
    { status: 'requested', step: 'rejected', may: 'may', because: 'no one took it yet' },
    { status: 'accepted', step: 'rejected', may: 'may not', because: 'what was accepted ends early' },
    { status: 'accepted', step: 'accepted', may: 'may not', because: 'it is already' },
    {
      status: 'requested',
      step: 'intake-done',
      may: 'may',
      because: 'a coach writes up what happened before',
    },
    { status: 'on-hold', step: 'accepted', may: 'may', because: 'there is room again' },
    { status: 'in-progress', step: 'waiting-list', may: 'may', because: 'the activity may have no room' },
    { status: 'completed', step: 'aftercare', may: 'may not', because: 'it is closed' },
    { status: 'cancelled', step: 'contact-attempted', may: 'may not', because: 'the practice took it back' },
    { status: 'revoked', step: 'contacted', may: 'may not', because: 'the order has lost its force' },
    { status: 'suspended', step: 'contacted', may: 'may not', because: 'the practice put it on hold' },
    { status: 'draft', step: 'accepted', may: 'may not', because: 'it was not sent' },
  ] as const)('$status: $may report $step, because $because', ({ status, step, may }) => {
    expect(offeredSteps(status).includes(step)).toBe(may === 'may');
  });

  test('is nothing once a referral no longer runs', () => {
    const over = referralStatuses.filter((status) => !isRunning({ status }));
    expect(over.filter((status) => offeredSteps(status).length > 0)).toEqual([]);
  });

  test.each([
    { status: 'completed', may: true, because: 'a question may come afterwards' },
    { status: 'rejected', may: true, because: 'a rejection may need a word' },
    { status: 'cancelled', may: false, because: 'the patient may have taken the permission back' },
    { status: 'requested', may: true, because: 'a coach may ask first' },
    { status: 'draft', may: false, because: 'nothing was sent' },
  ] as const)('$status: writing to the referrer $may, because $because', ({ status, may }) => {
    expect(mayWriteTo(status)).toBe(may);
  });
});

describe('the state after a step', () => {
  test.each([
    { before: 'requested', step: 'accepted', after: 'accepted' },
    { before: 'in-progress', step: 'accepted', after: 'in-progress' },
    { before: 'on-hold', step: 'accepted', after: 'accepted' },
    { before: 'accepted', step: 'contact-attempted', after: 'in-progress' },
    { before: 'requested', step: 'waiting-list', after: 'on-hold' },
    { before: 'in-progress', step: 'ended-early', after: 'failed' },
    { before: 'in-progress', step: 'completed', after: 'completed' },
    { before: 'requested', step: 'rejected', after: 'rejected' },
  ] as const)('$before, $step: $after', ({ before, step, after }) => {
    expect(statusAfter(before, step)).toBe(after);
  });

  test('is one that every system understands', () => {
    const written = taskStatuses.flatMap((before) => coachSteps.map((step) => statusAfter(before, step)));
    expect([...new Set(written)].toSorted()).toEqual([
      'accepted',
      'completed',
      'failed',
      'in-progress',
      'on-hold',
      'rejected',
    ]);
  });
});

test('a coach can report every step but that it was received', () => {
  expect(['received', ...coachSteps].toSorted()).toEqual(stepEventIds.toSorted());
});
