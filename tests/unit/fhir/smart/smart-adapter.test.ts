import { describe, expect, test } from 'vitest';
import { decodeClaims } from '../../../../shared/fhir/smart/smart-adapter.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64url');

describe('looking into a token', () => {
  test.each([
    { part: base64('{"sub":"Jörg?>"}'), claims: '{"sub":"Jörg?>"}', because: 'it is a JWT' },
    { part: base64('zomaar wat'), claims: 'null', because: 'an opaque token may have dots too' },
    { part: 'a0AfH6~SM', claims: 'null', because: 'an opaque token need not be base64' },
  ])('of "$part" gives $claims: $because', ({ part, claims }) => {
    expect(decodeClaims(part)).toBe(claims);
  });
});
