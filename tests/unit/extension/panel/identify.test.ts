import { describe, expect, test } from 'vitest';
import { fhirPatientFinder } from '../../../../extension/panel/fhir-patient-finder.ts';
import { identify, type PatientFinder } from '../../../../extension/panel/identify.ts';
import { FailureError } from '../../../../shared/domain/failure.ts';
import { type Patient, patientId } from '../../../../shared/domain/record/patient.ts';
import { fhirCareRecord } from '../../../../shared/fhir/fhir-care-record.ts';
import { patient } from '../../../builders/patient.ts';
import { page, response, scriptedTransport } from '../../../builders/scripted-transport.ts';

const ria = patient();
const rob = patient({ id: patientId('pat-2'), name: 'Rob van den Berg', initials: 'R.' });
const twin = patient({ id: patientId('pat-3') });
const onPage = {
  id: '12345',
  idIs: 'page-only',
  name: 'M.J. van den Berg',
  birthDate: '1950-03-12',
} as const;
const never = new AbortController().signal;

describe('a patient whom the page calls by a name of its own', () => {
  test.each([
    { found: [ria], kind: 'same', because: 'name and birth date are of one person' },
    {
      found: [ria, rob],
      kind: 'several-found',
      because: 'a twin with other initials is not surely somebody else',
    },
    { found: [ria, twin], kind: 'several-found', because: 'two of that name were born that day' },
    { found: [], kind: 'none-found', because: 'nobody was' },
    { found: [rob], kind: 'doubt', because: 'the family name alone is not enough' },
    {
      found: [patient({ name: 'Jan Smit', familyName: 'Smit', initials: 'J.' })],
      kind: 'none-found',
      because: 'whoever was born that day has another name',
    },
  ])('is $kind when $because', async ({ found, kind }) => {
    expect(await identify(onPage, finder(found), never)).toMatchObject({ kind });
  });
});

describe('a patient whom the page calls by the id of FHIR', () => {
  const named = { ...onPage, id: 'pat-1', idIs: 'fhir-id' } as const;

  test('is the same when name and birth date say so too', async () => {
    expect(await identify(named, finder([ria]), never)).toEqual({ kind: 'same', patient: ria });
  });

  test('is different when the record has another name under that id: an id alone opens nothing', async () => {
    const other = patient({ name: 'Jan Smit', familyName: 'Smit', initials: 'J.' });

    expect(await identify(named, finder([other]), never)).toEqual({ kind: 'different', record: other });
  });

  test('is not known when the HIS does not answer', async () => {
    const silent: PatientFinder = {
      byId: async () => {
        throw new FailureError({ kind: 'his-unreachable' });
      },
      byNameAndBirthDate: async () => [],
    };

    expect(await identify(named, silent, never)).toEqual({
      kind: 'failed',
      failure: { kind: 'his-unreachable' },
    });
  });
});

describe('the search for a patient', () => {
  const resource = {
    resourceType: 'Patient',
    id: 'pat-1',
    name: [{ family: 'van den Berg', given: ['Ria'] }],
  };
  const narrow = 'Patient?birthdate=1950-03-12&family:contains=berg&_count=200';
  const wide = 'Patient?birthdate=1950-03-12&_count=200';
  const refused = response(400, { resourceType: 'OperationOutcome', issue: [] });

  test('asks for birth date and family name, wherever in the name that stands', async () => {
    expect(await search({ [narrow]: page([resource]) })).toMatchObject([{ id: 'pat-1' }]);
  });

  test('asks for the birth date alone where the server does not search within names', async () => {
    expect(await search({ [narrow]: refused, [wide]: page([resource]) })).toMatchObject([{ id: 'pat-1' }]);
  });

  test('is no answer when not all of it could be read: the namesake may be in the rest', async () => {
    await expect(search({ [narrow]: page([resource, { resourceType: 'Patient' }]) })).rejects.toThrow(
      'unreadable',
    );
  });
});

function finder(found: readonly Patient[]): PatientFinder {
  return {
    byId: async () => found[0] ?? ria,
    byNameAndBirthDate: async () => found,
  };
}

function search(answers: Readonly<Record<string, unknown>>) {
  const transport = scriptedTransport(answers);
  const record = fhirCareRecord(transport, { fhirUser: undefined, roles: [] });
  return fhirPatientFinder(transport, record).byNameAndBirthDate('M.J. van den Berg', '1950-03-12', never);
}
