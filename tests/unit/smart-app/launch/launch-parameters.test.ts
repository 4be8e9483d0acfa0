import { describe, expect, test } from 'vitest';
import { readLaunchRequest } from '../../../../smart-app/launch/launch-parameters.ts';

describe('what a launch may carry', () => {
  test('is the server and the launch, from a HIS', () => {
    expect(readLaunchRequest('?iss=https%3A%2F%2Fhis.test%2Ffhir&launch=abc')).toEqual({
      kind: 'ehr',
      iss: 'https://his.test/fhir',
      launch: 'abc',
    });
  });

  test.each([
    {
      search: '?iss=https://his.test/fhir',
      iss: 'https://his.test/fhir',
      because: 'a bookmark names its HIS',
    },
    { search: '', iss: undefined, because: 'an installation with one HIS needs no name' },
  ])('is standalone for "$search": $because', ({ search, iss }) => {
    expect(readLaunchRequest(search)).toEqual({ kind: 'standalone', iss });
  });

  test('is nothing else, whatever fhirclient would take from an address', () => {
    const search =
      '?iss=https://his.test/fhir&launch=abc&fhirServiceUrl=https://evil.test&clientId=x&patientId=2&redirectUri=https://evil.test&code=1&state=2';

    expect(readLaunchRequest(search)).toEqual({ kind: 'ehr', iss: 'https://his.test/fhir', launch: 'abc' });
  });

  test.each([
    { search: '?launch=abc', because: 'a launch belongs to a server' },
    { search: '?iss=https://a.test&iss=https://b.test&launch=abc', because: 'two servers is no choice' },
    { search: '?iss=https://a.test&launch=abc&launch=def', because: 'two launches is no choice' },
    { search: '?iss=&launch=abc', because: 'an empty server is none' },
  ])('is refused for "$search": $because', ({ search }) => {
    expect(() => readLaunchRequest(search)).toThrow('bad-parameters');
  });
});
