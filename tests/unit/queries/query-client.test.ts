import { describe, expect, test, vi } from 'vitest';
import { type Failure, FailureError } from '../../../shared/domain/failure.ts';
import { createQueryClient } from '../../../shared/queries/query-client.ts';
import { isBug, toKnowledge, toSection } from '../../../shared/queries/query-state.ts';

function failing(failure: Failure) {
  return { queryKey: [failure.kind], queryFn: () => Promise.reject(new FailureError(failure)) };
}

describe('a session that is over', () => {
  test('is told by whichever request finds out', async () => {
    const onExpired = vi.fn();
    const cache = createQueryClient(onExpired);
    await cache.prefetchQuery(failing({ kind: 'session-expired' }));

    expect(onExpired).toHaveBeenCalledOnce();
  });

  test('is not told by another failure', async () => {
    const onExpired = vi.fn();
    await createQueryClient(onExpired).prefetchQuery(failing({ kind: 'his-unreachable' }));

    expect(onExpired).not.toHaveBeenCalled();
  });
});

test('a failed read is not repeated behind the adapter, which knows what may be', async () => {
  const queryFn = vi.fn(() => Promise.reject(new FailureError({ kind: 'too-slow' })));
  await createQueryClient(() => {}).prefetchQuery({ queryKey: ['x'], queryFn });

  expect(queryFn).toHaveBeenCalledOnce();
});

test('a failure is for the screen, anything else for the error boundary', () => {
  expect(isBug(new FailureError({ kind: 'conflict' }))).toBe(false);
  expect(isBug(new TypeError('undefined is not a function'))).toBe(true);
});

describe('a section', () => {
  const answer = { known: true, value: [1] } as const;

  test.each([
    {
      query: { data: undefined, error: null },
      section: { known: false, why: 'reading' },
      because: 'nothing came yet',
    },
    { query: { data: answer, error: null }, section: answer, because: 'it was read' },
    {
      query: { data: answer, error: new Error() },
      section: answer,
      because: 'what was read stays on the screen',
    },
    {
      query: { data: undefined, error: new Error() },
      section: { known: false, why: 'unreachable' },
      because: 'it failed',
    },
  ])('is $section: $because', ({ query, section }) => {
    expect(toKnowledge(query)).toMatchObject(section);
  });

  const partly = { known: false, why: 'incomplete', partial: [1] } as const;
  test.each([
    {
      query: { data: partly, error: null, isFetching: true },
      section: { known: false, why: 'reading', partial: [1] },
      because: 'it is asked once more, and what was seen stays',
    },
    {
      query: { data: partly, error: null, isFetching: false },
      section: partly,
      because: 'nobody asks again',
    },
    {
      query: { data: answer, error: null, isFetching: true },
      section: answer,
      because: 'what was read whole is no doubt while it is refreshed',
    },
    {
      query: { data: answer, error: new Error(), isFetching: false },
      section: { known: false, why: 'unreachable', partial: [1] },
      because: 'the session ended while it was refreshed: what is not in it may be there by now',
    },
    {
      query: { data: partly, error: new Error(), isFetching: false },
      section: partly,
      because: 'it was not whole before either',
    },
  ])('of the record is $section: $because', ({ query, section }) => {
    expect(toSection(query)).toEqual(section);
  });
});
