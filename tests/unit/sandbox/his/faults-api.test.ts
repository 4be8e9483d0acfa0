import { describe, expect, test } from 'vitest';
import { readFault } from '../../../../sandbox/his/fault-form.ts';

describe('a fault that somebody asks for', () => {
  test('carries what it hits and how often', () => {
    const json = { kind: '500', on: { method: 'POST', resourceType: 'Bundle' }, times: 2 };

    expect(readFault(json)).toMatchObject(json);
  });

  test('from a form leaves out what was left empty', () => {
    expect(readFault({ kind: 'slow', on: { method: '', resourceType: '' }, times: undefined })).toEqual({
      kind: 'slow',
      on: { method: undefined, resourceType: undefined },
      times: undefined,
      delayMs: undefined,
    });
  });

  test.each([
    { json: { kind: 'explode' }, because: 'nobody knows this kind' },
    { json: undefined, because: 'the body was no JSON' },
    { json: { kind: 'slow', times: 0 }, because: 'a fault that never hits is a mistake' },
    { json: { kind: 'slow', delayMs: '8 s' }, because: 'a delay is a number' },
  ])('$json is refused with a sentence: $because', ({ json }) => {
    expect(readFault(json)).toEqual(expect.any(String));
  });
});
