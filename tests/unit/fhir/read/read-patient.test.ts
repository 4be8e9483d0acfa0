import { describe, expect, test } from 'vitest';
import { readPatient } from '../../../../shared/fhir/read/read-patient.ts';
import { nlCorePatient, patientRead } from '../../../builders/fhir-record.ts';

test('an nl-core patient is read whole, without the BSN', () => {
  expect(patientRead()).toEqual({
    id: 'pat-1',
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
