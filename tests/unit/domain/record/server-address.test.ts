import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readServerAddress, serverAddress } from '../../../../shared/domain/record/server-address.ts';

const parts = fc
  .array(fc.constantFrom('', 'fhir', 'R4', 'a%20b', ' ', '..', 'é'), { maxLength: 6 })
  .map((all) => ['', ...all]);

describe('the address of a server', () => {
  test.each([
    { written: 'https://his.test/fhir', because: 'it is the spelling itself' },
    { written: 'https://his.test/fhir/', because: 'a slash at the end says nothing' },
    { written: 'https://his.test/fhir//', because: 'nor do two' },
    { written: ' https://his.test/fhir ', because: 'space around it came from copying' },
    { written: 'HTTPS://HIS.test:443/fhir', because: 'the case of a host and the usual port say nothing' },
  ])('"$written" has one spelling: $because', ({ written }) => {
    expect(serverAddress(written)).toBe('https://his.test/fhir');
  });

  test.each([
    { written: 'http://his.test/fhir', because: 'without encryption it is another server' },
    { written: 'https://his.test/FHIR', because: 'the case of a path counts' },
    { written: 'https://his.test:8443/fhir', because: 'another port is another server' },
    { written: 'https://his.test', because: 'a path may be missing' },
  ])('"$written" stays as it is: $because', ({ written }) => {
    expect(serverAddress(written)).toBe(written);
  });

  test.each([
    { written: '', because: 'there is nothing' },
    { written: 'his.test/fhir', because: 'it is not absolute' },
    { written: 'ftp://his.test/fhir', because: 'it is no http' },
    { written: 'page:kaalwerk:praktijk', because: 'it names pages, not a server' },
    { written: 'https://his.test/fhir?x=1', because: 'it has a query' },
    { written: 'https://his.test/fhir?', because: 'an empty query is one' },
    { written: 'https://his.test/fhir#x', because: 'it has a fragment' },
    { written: 'https://me:secret@his.test/fhir', because: 'it names a user' },
  ])('"$written" is none: $because', ({ written }) => {
    expect(readServerAddress(written)).toBeUndefined();
    expect(() => serverAddress(written)).toThrow(TypeError);
  });

  test('reading it again changes nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom('https://his.test', 'HTTP://HIS.test:80'), parts, (host, path) => {
        const address = serverAddress(host + path.join('/'));
        expect(serverAddress(address)).toBe(address);
        expect(address.endsWith('/')).toBe(false);
      }),
    );
  });
});
