import { describe, expect, test } from 'vitest';
import { readSignInReturn } from '../../../../smart-app/launch/sign-in-return.ts';

const key = '5f0f6b34-3f0f-4b9c-9a63-3f1f2d1f7a11';

describe('coming back from signing in', () => {
  test('needs a code with a state of ours', () => {
    const search = `?code=c%2B1&state=${key}&iss=https%3A%2F%2Fhis.test`;

    expect(readSignInReturn(search)).toEqual({
      kind: 'signed-in',
      key,
      answer: { code: 'c+1', state: key, issuer: 'https://his.test' },
    });
  });

  test('is a reload with only the session in the address', () => {
    expect(readSignInReturn(`?session=${key}`)).toEqual({ kind: 'reload', key });
  });

  test.each([
    {
      search: '?code=abc',
      kind: 'not-our-launch',
      because: 'a code without state can be planted by anybody',
    },
    { search: '?code=abc&state=guess', kind: 'not-our-launch', because: 'that is no state of ours' },
    { search: `?code=&state=${key}`, kind: 'not-our-launch', because: 'an empty code is none' },
    { search: `?code=abc&session=${key}`, kind: 'not-our-launch', because: 'the session is not the state' },
    { search: '', kind: 'opened-alone', because: 'the page was opened by itself' },
    { search: `?state=${key}`, kind: 'opened-alone', because: 'a state alone wakes nobody up' },
    { search: '?session=SMART_KEY', kind: 'no-session', because: 'only keys of ours name a session' },
    { search: '?error=access_denied', kind: 'refused-by-user', because: 'the user said no' },
    { search: '?error=unauthorized_client', kind: 'wrong-client', because: 'the HIS does not know us' },
    { search: '?error=invalid_scope', kind: 'wrong-scope', because: 'a scope is not known' },
    { search: '?error=server_error', kind: 'refused-by-his', because: 'the server failed' },
    { search: '?error=constructor', kind: 'refused-by-his', because: 'an unknown error is an error' },
  ])('stops as $kind for "$search": $because', ({ search, kind }) => {
    expect(() => readSignInReturn(search)).toThrow(kind);
  });
});
