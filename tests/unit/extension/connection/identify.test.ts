import { describe, expect, test } from 'vitest';
import { identify, type PatientFinder } from '../../../../extension/connection/identify.ts';
import { FailureError } from '../../../../shared/domain/failure.ts';
import { inUse, type Patient, patientId } from '../../../../shared/domain/record/patient.ts';
import { patient } from '../../../builders/patient.ts';

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

describe('a patient of whom a record was merged', () => {
  const merged = patient({
    id: patientId('old'),
    record: { use: 'replaced', replacedBy: [ria.id], replaces: [], others: 'some' },
  });
  const silentlyMerged = patient({ id: patientId('old'), record: { ...inUse, use: 'inactive' } });
  const survivor = patient({ record: { ...inUse, replaces: [patientId('old')], others: 'some' } });

  test.each([
    { found: [merged, ria], because: 'the other is in use' },
    { found: [ria, merged], because: 'the order says nothing' },
    { found: [silentlyMerged, survivor], because: 'the one in use says that it replaces the other' },
    { found: [merged], because: 'the one in its place is fetched' },
  ])('is the one in use: $because', async ({ found }) => {
    const byId = async () => ria;

    expect(await identify(onPage, { ...finder(found), byId }, never)).toMatchObject({
      kind: 'same',
      patient: { id: ria.id },
    });
  });

  test('is nobody when the HIS does not say which record came in its place', async () => {
    const lost = patient({ record: { use: 'replaced', replacedBy: [], replaces: [], others: 'some' } });

    expect(await identify(onPage, finder([lost]), never)).toEqual({
      kind: 'failed',
      failure: { kind: 'replaced-patient' },
    });
  });

  test('is not the one in its place when that has another name', async () => {
    const other = patient({ id: patientId('new'), name: 'Jan Smit', familyName: 'Smit', initials: 'J.' });
    const byId = async () => other;

    expect(await identify(onPage, { ...finder([merged]), byId }, never)).toMatchObject({ kind: 'failed' });
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

function finder(found: readonly Patient[]): PatientFinder {
  return {
    byId: async () => found[0] ?? ria,
    byNameAndBirthDate: async () => found,
  };
}
