import { describe, expect, test } from 'vitest';
import { readProblem } from '../../../../shared/fhir/record/read-problem.ts';
import { condition } from '../../../builders/fhir-record.ts';

const read = (said: Readonly<Record<string, unknown>> = {}) => readProblem(condition('P78', said), 'pat-1');

test('an episode is read with code, text, date and state', () => {
  expect(read()).toEqual({
    kind: 'read',
    value: [{ id: 'con-P78', icpc: 'P78', text: 'titel P78', date: '2026-03-01', state: 'active' }],
  });
});

describe('the ICPC code', () => {
  const coded = (...coding: readonly object[]) => ({ code: { coding, text: 'x' } });
  const snomed = { system: 'http://snomed.info/sct', code: '1234' };

  test.each([
    {
      said: coded({ system: 'urn:oid:2.16.840.1.113883.2.4.4.31.1', code: 'Z15' }),
      icpc: 'Z15',
      because: 'the table has an OID',
    },
    {
      said: coded({ system: 'http://hl7.org/fhir/sid/icpc-1', code: 'Z15' }),
      icpc: 'Z15',
      because: 'it is the older name',
    },
    {
      said: coded(snomed, { system: 'http://hl7.org/fhir/sid/icpc-1-nl', code: 'Z15' }),
      icpc: 'Z15',
      because: 'it stands anywhere',
    },
    {
      said: coded({ system: 'http://hl7.org/fhir/sid/icpc-1-nl', code: ' z05.01 ' }),
      icpc: 'Z05.01',
      because: 'it is tidied up',
    },
    {
      said: coded({ system: 'http://hl7.org/fhir/sid/icpc-1-nl', code: 'Z 15' }),
      icpc: 'Z15',
      because: 'some print a space in it',
    },
    {
      said: coded(
        { system: 'http://hl7.org/fhir/sid/icpc-1-nl', code: 'Z05' },
        { system: 'http://hl7.org/fhir/sid/icpc-1-nl', code: 'Z05.01' },
      ),
      icpc: 'Z05.01',
      because: 'a sub-title says more',
    },
    {
      said: coded({ system: ' HTTPS://hl7.org/fhir/sid/icpc-1-nl/|2023 ', code: 'Z15' }),
      icpc: 'Z15',
      because: 'a HIS may spell the table its own way',
    },
    {
      said: coded({ system: 'URN:OID:2.16.840.1.113883.2.4.4.31.1', code: 'Z15' }),
      icpc: 'Z15',
      because: 'an OID has no case',
    },
    {
      said: coded(
        { system: 'http://hl7.org/fhir/sid/icpc-1-nl', code: 'onbekend' },
        { system: 'http://hl7.org/fhir/sid/icpc-1-nl', code: 'Z15' },
      ),
      icpc: 'Z15',
      because: 'what stands beside it takes nothing away',
    },
    {
      said: coded({ system: 'http://hl7.org/fhir/sid/icpc-2', code: 'N95' }),
      icpc: undefined,
      because: 'ICPC-2 is another table',
    },
    { said: coded(snomed), icpc: undefined, because: 'SNOMED is not ICPC' },
    { said: { code: { text: 'eenzaam' } }, icpc: undefined, because: 'there is only a text' },
    { said: { code: undefined }, icpc: undefined, because: 'there is nothing' },
  ])('is $icpc because $because', ({ said, icpc }) => {
    expect(read(said)).toMatchObject({ kind: 'read', value: [{ icpc }] });
  });

  test('may be two, and none of them is lost', () => {
    const icpc = (code: string) => ({ system: 'http://hl7.org/fhir/sid/icpc-1-nl', code });

    expect(read(coded(icpc('P03'), icpc('Z15'), icpc('Z05'), icpc('Z05.01')))).toMatchObject({
      value: [
        { id: 'con-P78', icpc: 'P03' },
        { id: 'con-P78#Z15', icpc: 'Z15' },
        { id: 'con-P78#Z05.01', icpc: 'Z05.01' },
      ],
    });
  });

  test('that is none leaves an entry without a code, which is shown by its text', () => {
    const said = coded({ system: 'http://hl7.org/fhir/sid/icpc-1-nl', code: 'P' });

    expect(read(said)).toMatchObject({ kind: 'read', value: [{ icpc: undefined, text: 'x' }] });
  });
});

describe('the state', () => {
  const concept = (code: string) => ({ coding: [{ code }] });

  test.each([
    { said: { clinicalStatus: concept('recurrence') }, state: 'active', because: 'it came back' },
    { said: { clinicalStatus: concept('relapse') }, state: 'active', because: 'it came back' },
    { said: { clinicalStatus: concept('resolved') }, state: 'ended', because: 'R4 says so' },
    { said: { clinicalStatus: concept('inactive') }, state: 'ended', because: 'R4 says so' },
    { said: { clinicalStatus: 'active' }, state: 'active', because: 'STU3 writes a string' },
    { said: { clinicalStatus: 'resolved' }, state: 'ended', because: 'STU3 writes a string' },
    {
      said: { clinicalStatus: { text: 'Resolved' } },
      state: 'ended',
      because: 'the code is written as text',
    },
    { said: { clinicalStatus: undefined }, state: 'unclear', because: 'nothing is said' },
    {
      said: { clinicalStatus: undefined, abatementDateTime: '2020' },
      state: 'ended',
      because: 'it has an end',
    },
    {
      said: { clinicalStatus: undefined, abatementAge: { value: 40, unit: 'a' } },
      state: 'ended',
      because: 'it ended at an age',
    },
    {
      said: { clinicalStatus: undefined, abatementRange: { low: { value: 40 }, high: { value: 50 } } },
      state: 'ended',
      because: 'it ended between two ages',
    },
    {
      said: { clinicalStatus: undefined, abatementString: 'rond zijn veertigste' },
      state: 'ended',
      because: 'it ended, in words',
    },
    {
      said: { clinicalStatus: undefined, abatementPeriod: { start: '2019' } },
      state: 'ended',
      because: 'it ended some time from then on',
    },
    {
      said: { clinicalStatus: undefined, abatementPeriod: { end: '2019-03' } },
      state: 'ended',
      because: 'it ended by then',
    },
    {
      said: { clinicalStatus: undefined, abatementDateTime: '2999-01-01' },
      state: 'unclear',
      because: 'its end is still to come',
    },
    {
      said: { clinicalStatus: undefined, abatementBoolean: false },
      state: 'unclear',
      because: 'STU3 can say that it has not ended',
    },
    {
      said: { clinicalStatus: 'active', abatementAge: { value: 40, unit: 'a' } },
      state: 'active',
      because: 'the status goes before the end',
    },
    { said: { clinicalStatus: concept('wat') }, state: 'unclear', because: 'nobody knows the word' },
  ])('is $state because $because', ({ said, state }) => {
    expect(read(said)).toMatchObject({ kind: 'read', value: [{ state }] });
  });
});

test.each([
  { said: {}, date: '2026-03-01', because: 'it was recorded then' },
  {
    said: { recordedDate: undefined, assertedDate: '2024-05-06' },
    date: '2024-05-06',
    because: 'STU3 asserts',
  },
  { said: { recordedDate: undefined, onsetDateTime: '2023' }, date: '2023', because: 'it began then' },
  {
    said: { recordedDate: undefined, onsetPeriod: { start: '2023-02' } },
    date: '2023-02',
    because: 'it began then',
  },
  {
    said: { recordedDate: '2026-02-28T23:30:00Z' },
    date: '2026-03-01',
    because: 'midnight was past in Amsterdam',
  },
  {
    said: { recordedDate: '2026-02-28T23:30:00+01:00' },
    date: '2026-02-28',
    because: 'midnight was still to come',
  },
  {
    said: { recordedDate: '2026-02-28T23:30:00+00:00' },
    date: '2026-03-01',
    because: 'a server that turns all times into UTC may write it so',
  },
  {
    said: { recordedDate: '2026-06-30T23:00:00+01:00' },
    date: '2026-07-01',
    because: 'a British server in summer writes our midnight so',
  },
  {
    said: { recordedDate: '2026-01-15T00:30:00+02:00' },
    date: '2026-01-14',
    because: 'a Finnish server in winter is an hour ahead',
  },
  {
    said: { recordedDate: '0001-01-01T00:00:00', onsetDateTime: '2023' },
    date: '2023',
    because: 'one was filled in',
  },
  { said: { recordedDate: 'gisteren' }, date: undefined, because: 'that is no date' },
])('the date is $date because $because', ({ said, date }) => {
  expect(read(said)).toMatchObject({ kind: 'read', value: [{ date }] });
});

test.each([
  {
    said: { verificationStatus: { coding: [{ code: 'entered-in-error' }] } },
    kind: 'left-out',
    because: 'it never was',
  },
  { said: { verificationStatus: 'refuted' }, kind: 'left-out', because: 'it was ruled out' },
  {
    said: { verificationStatus: { text: 'Refuted' } },
    kind: 'left-out',
    because: 'the code is written as text',
  },
  {
    said: { verificationStatus: { coding: [{ code: 'provisional' }] } },
    kind: 'read',
    because: 'it may well be',
  },
  {
    said: { subject: { reference: 'Patient/pat-2' } },
    kind: 'unreadable',
    because: 'it is of somebody else',
  },
  {
    said: { subject: { reference: 'https://elders.voorbeeld.example/fhir/Patient/pat-1' } },
    kind: 'unreadable',
    because: 'the same id at another server is somebody else',
  },
  { said: { id: undefined }, kind: 'unreadable', because: 'it has no id' },
  { said: { code: 'P78' }, kind: 'unreadable', because: 'a code is a concept' },
])('an entry is $kind because $because', ({ said, kind }) => {
  expect(read(said).kind).toBe(kind);
});
