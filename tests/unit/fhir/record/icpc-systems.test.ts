import { expect, test } from 'vitest';
import { readIcpcCodes } from '../../../../shared/fhir/record/read-problem.ts';

test.each([
  { system: 'http://hl7.org/fhir/sid/icpc-1-nl', codes: ['Z15'], because: 'it is the table' },
  { system: '2.16.840.1.113883.2.4.4.31.1', codes: ['Z15'], because: 'it is its OID' },
  { system: 'OID:2.16.840.1.113883.2.4.4.31.1', codes: ['Z15'], because: 'some put another word before it' },
  { system: 'urn:oid:2.16.840.1.113883.2.4.4.31.11', codes: [], because: 'a longer OID is another table' },
  { system: 'http://hl7.org/fhir/sid/icpc-2', codes: [], because: 'ICPC-2 is another table' },
  { system: undefined, codes: [], because: 'no one says of what table it is' },
])('Z15 of $system is read as $codes: $because', ({ system, codes }) => {
  expect(readIcpcCodes({ coding: [{ system, code: 'Z15' }] })).toEqual(codes);
});
