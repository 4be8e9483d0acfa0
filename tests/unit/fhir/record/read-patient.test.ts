import { describe, expect, test } from 'vitest';
import { inUse } from '../../../../shared/domain/record/patient.ts';
import { readPatient } from '../../../../shared/fhir/record/read-patient.ts';
import { nlCorePatient, patientRead } from '../../../builders/fhir-record.ts';

test('an nl-core patient is read whole, without the BSN', () => {
  expect(patientRead()).toEqual({
    id: 'pat-1',
    record: { use: 'in-use', replacedBy: [], replaces: [], others: 'none' },
    name: 'Geertje de Boer-van der Linden',
    familyName: 'de Boer-van der Linden',
    initials: 'G.M.',
    birthDate: '1950-03-12',
    sex: 'female',
    deceased: false,
    phones: ['06-00000001', '0990-000001'],
    phoneRemark: '',
    email: 'geertje@voorbeeld.example',
    address: {
      line: 'Lindelaan 1',
      postcode: '9991 AA',
      city: 'Lindeveen',
      municipality: 'Lindeveen',
      country: '',
    },
    interpreterLanguage: '',
  });
});

describe('the interpreter', () => {
  const required = {
    url: 'http://hl7.org/fhir/StructureDefinition/patient-interpreterRequired',
    valueBoolean: true,
  };
  const language = (code: string, display: string, preferred?: boolean) => ({
    language: { coding: [{ system: 'urn:ietf:bcp:47', code, display }] },
    preferred,
  });
  const spokenAs = (coding: readonly object[], text?: string) => ({ language: { coding, text } });

  test.each([
    {
      extension: [required],
      communication: [language('nl', 'Nederlands'), language('ar', 'Arabisch', true)],
      needed: 'Arabisch',
      because: 'it is required',
    },
    {
      extension: [],
      communication: [language('ar', 'Arabisch')],
      needed: '',
      because: 'a language alone asks for nobody',
    },
    {
      extension: [required],
      communication: [],
      needed: 'taal niet genoteerd',
      because: 'the need must not get lost',
    },
    {
      extension: [required],
      communication: [
        spokenAs([{ system: 'urn:iso:std:iso:639:2', code: 'nld', display: 'Nederlands' }]),
        language('ar', 'Arabisch'),
      ],
      needed: 'Arabisch',
      because: 'Dutch may have its code of ISO 639-2',
    },
    {
      extension: [required],
      communication: [spokenAs([{ code: 'dut' }]), language('ar', 'Arabisch')],
      needed: 'Arabisch',
      because: 'or the other one of ISO 639-2',
    },
    {
      extension: [required],
      communication: [spokenAs([{ code: 'nl-NL' }]), language('ar', 'Arabisch')],
      needed: 'Arabisch',
      because: 'or a region beside it',
    },
    {
      extension: [required],
      communication: [spokenAs([{ code: '12' }, { code: 'nl' }]), spokenAs([], 'Pools')],
      needed: 'Pools',
      because: 'a code of the HIS’s own may come before it',
    },
    ...['Nederlands', 'NEDERLANDS', 'Dutch; Flemish', 'Nederlands (België)', 'Nederlandse taal'].map(
      (text) => ({
        extension: [required],
        communication: [spokenAs([], text), spokenAs([{ code: '7', display: 'Pools' }])],
        needed: 'Pools',
        because: `Dutch may be written out, as "${text}"`,
      }),
    ),
    {
      extension: [required],
      communication: [spokenAs([], 'Nederlandse Gebarentaal')],
      needed: 'Nederlandse Gebarentaal',
      because: 'the Dutch sign language is another language',
    },
    {
      extension: [required],
      communication: [language('nl', 'Nederlands')],
      needed: 'taal niet genoteerd',
      because: 'only Dutch is noted, and the need must not get lost',
    },
    {
      extension: [required],
      communication: [spokenAs([{ code: 'ar' }])],
      needed: 'Arabisch',
      because: 'a code alone is told in words',
    },
    {
      extension: [required],
      communication: [spokenAs([{ code: 'zh-Hant' }])],
      needed: 'Chinees (traditioneel)',
      because: 'a code may name a script',
    },
    {
      extension: [required],
      communication: [spokenAs([{ code: 'dse' }])],
      needed: 'Nederlandse Gebarentaal',
      because: 'browsers have no names for sign languages',
    },
    {
      extension: [required],
      communication: [spokenAs([], 'NL')],
      needed: 'taal niet genoteerd',
      because: 'Dutch may be written as its code',
    },
    {
      extension: [required],
      communication: [spokenAs([{ code: 'x-dorp' }])],
      needed: 'x-dorp',
      because: 'a code that nobody knows stays as it is',
    },
    {
      extension: [{ ...required, valueBoolean: false }],
      communication: [language('ar', 'Arabisch')],
      needed: '',
      because: 'it is said not to be',
    },
  ])('is "$needed" because $because', ({ extension, communication, needed }) => {
    expect(patientRead({ extension, communication }).interpreterLanguage).toBe(needed);
  });
});

test.each([
  { said: { deceasedBoolean: true }, deceased: true },
  { said: { deceasedBoolean: undefined, deceasedDateTime: '2026-01-01' }, deceased: true },
  { said: { deceasedBoolean: undefined }, deceased: false },
])('somebody with $said has deceased: $deceased', ({ said, deceased }) => {
  expect(patientRead(said).deceased).toBe(deceased);
});

describe('the record itself', () => {
  const linked = (type: string, reference?: string) => ({ type, other: { reference } });

  test.each([
    { said: {}, record: inUse, because: 'nothing is said' },
    { said: { active: true }, record: inUse, because: 'it is in use' },
    { said: { active: false }, record: { ...inUse, use: 'inactive' }, because: 'the patient left' },
    {
      said: { active: false, link: [linked('replaced-by', 'Patient/new')] },
      record: { use: 'replaced', replacedBy: ['new'], replaces: [], others: 'some' },
      because: 'it was merged into another',
    },
    {
      said: { active: true, link: [linked('replaced-by')] },
      record: { use: 'replaced', replacedBy: [], replaces: [], others: 'some' },
      because: 'the link counts, also without active and without saying into which',
    },
    {
      said: { link: [linked('replace', 'Patient/new')] },
      record: { use: 'replaced', replacedBy: ['new'], replaces: [], others: 'some' },
      because: 'DSTU2 had another word for it',
    },
    {
      said: { link: [linked('replaces', 'Patient/old/_history/2')] },
      record: { use: 'in-use', replacedBy: [], replaces: ['old'], others: 'some' },
      because: 'another was merged into it, and may say more',
    },
    {
      said: { link: [linked('replaced-by', 'https://elders.example/fhir/Patient/main')] },
      record: { ...inUse, use: 'replaced', others: 'some' },
      because: 'what came in its place is at another server, where the id is somebody else',
    },
    {
      said: { link: [linked('seealso', 'https://elders.example/fhir/RelatedPerson/mother')] },
      record: inUse,
      because: 'nor is a mother at another server',
    },
    {
      said: { link: [linked('refer', 'Patient/main')] },
      record: { ...inUse, others: 'some' },
      because: 'the main record is another',
    },
    {
      said: { link: [linked('seealso', 'Patient/beside')] },
      record: { ...inUse, others: 'some' },
      because: 'there is one beside it',
    },
    {
      said: { link: [linked('seealso', 'RelatedPerson/mother')] },
      record: inUse,
      because: 'somebody’s mother is no record of this patient',
    },
  ])('of $said: $because', ({ said, record }) => {
    expect(patientRead(said).record).toEqual(record);
  });
});

describe('the birth date', () => {
  test.each([
    { birthDate: '1950-03-12', read: '1950-03-12', because: 'R4 wants a date' },
    { birthDate: '1950-03', read: '1950-03', because: 'a month is a date' },
    { birthDate: '1950', read: '1950', because: 'so is a year' },
    { birthDate: '1950-03-12T00:00:00', read: '1950-03-12', because: 'some write a time' },
    { birthDate: '1950-03-12T00:00:00+01:00', read: '1950-03-12', because: 'or a time with a zone' },
    { birthDate: '1950-03-12T00:00:00+02:00', read: '1950-03-12', because: 'or that of another season' },
    { birthDate: '1950-03-12T00:00:00Z', read: '1950-03-12', because: 'or midnight in Greenwich' },
    { birthDate: '1950-03-11T23:00:00Z', read: '1950-03-12', because: 'or Dutch midnight in Greenwich' },
    { birthDate: '1950-03-12 00:00:00', read: '1950-03-12', because: 'or a space between' },
    { birthDate: '12-03-1950', read: '', because: 'that is no date of FHIR, and is not guessed' },
    { birthDate: undefined, read: '', because: 'there is none' },
  ])('"$birthDate" is "$read": $because', ({ birthDate, read }) => {
    expect(patientRead({ birthDate }).birthDate).toBe(read);
  });
});

test.each([
  { json: undefined, because: 'it is nothing' },
  { json: 'Patient', because: 'it is a text' },
  { json: { resourceType: 'Practitioner', id: '1' }, because: 'it is somebody else' },
  { json: { resourceType: 'Patient' }, because: 'it has no id' },
  { json: { ...nlCorePatient, name: 'Geertje' }, because: 'a name is a list' },
])('is unreadable when $because, and the reason holds no value of it', ({ json }) => {
  const entry = readPatient(json);

  expect(entry.kind).toBe('unreadable');
  expect(JSON.stringify(entry)).not.toContain('Geertje');
});
