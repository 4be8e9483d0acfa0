import { describe, expect, test } from 'vitest';
import type { Config } from '../../../../shared/config/config.ts';
import { readConfig } from '../../../../shared/config/config.ts';
import { allowedIssuer } from '../../../../smart-app/launch/issuer.ts';

const coach = { id: 'a', name: 'A', reference: 'Organization/a' };

function configWith(...addresses: readonly string[]): Config {
  const issuers = addresses.map((iss) => ({ iss, name: 'HIS', clients: { consult: 'wor' } }));
  const read = readConfig({ issuers, coaches: [coach] });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

const one = configWith('https://his.test/fhir');
const two = configWith('https://his.test/fhir', 'https://other.test/fhir');

describe('a launch', () => {
  test.each([
    { iss: 'https://his.test/fhir', because: 'it stands in the list' },
    { iss: 'https://his.test/fhir/', because: 'a trailing slash is no difference' },
    { iss: 'HTTPS://HIS.test:443/fhir', because: 'it is the same address' },
  ])('is allowed from $iss: $because', ({ iss }) => {
    expect(allowedIssuer(two, { kind: 'ehr', iss, launch: 'x' }).iss).toBe('https://his.test/fhir');
  });

  test.each([
    { iss: 'https://evil.test/fhir', kind: 'unknown-issuer', because: 'it does not stand in the list' },
    { iss: 'https://his.test/fhir/sub', kind: 'unknown-issuer', because: 'a folder below is another server' },
    {
      iss: 'http://his.test/fhir',
      kind: 'unknown-issuer',
      because: 'without encryption it is another server',
    },
    { iss: 'https://his.test.evil.test/fhir', kind: 'unknown-issuer', because: 'it only looks like it' },
    { iss: 'https://his.test/fhir?x=1', kind: 'bad-parameters', because: 'a server address has no query' },
    { iss: 'https://me@his.test/fhir', kind: 'bad-parameters', because: 'a server address has no user' },
    { iss: 'his.test/fhir', kind: 'bad-parameters', because: 'that is no address' },
  ])('is refused from $iss: $because', ({ iss, kind }) => {
    expect(() => allowedIssuer(two, { kind: 'ehr', iss, launch: 'x' })).toThrow(kind);
  });

  test('by hand goes to the only HIS there is', () => {
    expect(allowedIssuer(one, { kind: 'standalone', iss: undefined }).iss).toBe('https://his.test/fhir');
  });

  test('by hand must name the HIS where there are two', () => {
    expect(() => allowedIssuer(two, { kind: 'standalone', iss: undefined })).toThrow('bad-parameters');
  });
});
