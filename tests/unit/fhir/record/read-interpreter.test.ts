import { expect, test } from 'vitest';
import { patientRead } from '../../../builders/fhir-record.ts';

const required = {
  url: 'http://hl7.org/fhir/StructureDefinition/patient-interpreterRequired',
  valueBoolean: true,
};
const coded = (code: string) => ({ language: { coding: [{ code }] } });
const inWords = (text: string) => ({ language: { text } });

test.each([
  { spoken: [coded('nl-Latn-NL'), coded('pl')], needed: 'Pools', because: 'Dutch may come with its script' },
  {
    spoken: [inWords('Nederlands (matig)'), inWords('Turks')],
    needed: 'Turks',
    because: 'poor Dutch is Dutch',
  },
  {
    spoken: [inWords('Geen Nederlands')],
    needed: 'Geen Nederlands',
    because: 'these words say something else',
  },
  { spoken: [coded('sgn-NL')], needed: 'Nederlandse Gebarentaal', because: 'it has an older tag' },
  { spoken: [coded('sgn')], needed: 'gebarentaal', because: 'it may be any' },
  ...['und', 'mis', 'mul', 'zxx'].map((code) => {
    return {
      spoken: [coded(code)],
      needed: 'taal niet genoteerd',
      because: `${code} is the code of no language`,
    };
  }),
])('an interpreter is needed for "$needed": $because', ({ spoken, needed }) => {
  const read = patientRead({ extension: [required], communication: spoken });

  expect(read.interpreterLanguage).toBe(needed);
});
