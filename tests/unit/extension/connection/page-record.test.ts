import { describe, expect, test } from 'vitest';
import {
  identifyByPage,
  type PatientOnPage,
  pageRecord,
  toPatient,
} from '../../../../extension/connection/page-record.ts';
import type { PagePatient } from '../../../../extension/his/read/page-reading.ts';
import { known, unknown } from '../../../../shared/domain/knowledge.ts';

const ria: PagePatient = { id: 'tab-1', idIs: 'page-only', name: 'R. van den Berg', birthDate: '1950-03-12' };

describe('who a patient is, where the record is the page', () => {
  test('is the same when the same patient comes back', () => {
    expect(toPatient({ ...ria }).id).toBe(toPatient(ria).id);
  });

  test.each([
    { other: { name: 'J. Smit' }, because: 'the page gave its own number to the next one' },
    { other: { birthDate: '1950-03-13' }, because: 'a namesake' },
    { other: { id: 'tab-2' }, because: 'of the same name and day, and two dossiers' },
  ])('is somebody else: $because', ({ other }) => {
    expect(toPatient({ ...ria, ...other }).id).not.toBe(toPatient(ria).id);
  });

  test('is the id of FHIR where the page has that', () => {
    expect(toPatient({ ...ria, id: 'pat-1', idIs: 'fhir-id' }).id).toBe('pat-1');
  });

  test('is name and birth date where the page has no id', () => {
    expect(toPatient({ ...ria, id: undefined }).id).toBe('1950-03-12 R. van den Berg');
  });
});

describe('whether a page alone says enough of a patient to refer', () => {
  test.each<{ page: Partial<PagePatient>; kind: string; because: string }>([
    { page: {}, kind: 'same', because: 'initials, family name and the whole birth date' },
    { page: { name: 'Suharto' }, kind: 'same', because: 'it is the whole name of somebody with one name' },
    { page: { name: 'van den Berg, M.J.', id: undefined }, kind: 'same', because: 'no id is needed' },
    { page: { birthDate: '1950' }, kind: 'page-too-vague', because: 'a namesake may be born that year' },
    { page: { birthDate: '1950-03' }, kind: 'page-too-vague', because: 'or in that month' },
    {
      page: { birthDate: '1950', id: 'pat-1', idIs: 'fhir-id' },
      kind: 'same',
      because: 'the page knows the patient’s own id',
    },
    {
      page: { name: 'Mw. de Jong' },
      kind: 'page-too-vague',
      because: 'a prefix says that it is a family name',
    },
    {
      page: { name: 'de Jong', id: 'pat-1', idIs: 'fhir-id' },
      kind: 'same',
      because: 'the page knows the patient’s own id',
    },
    { page: { name: 'Onbekend' }, kind: 'page-too-vague', because: 'that is no name' },
    {
      page: { name: 'van den Berg-de Groot' },
      kind: 'page-too-vague',
      because: 'a family name is shared by twins',
    },
  ])('$page: $kind, because $because', ({ page, kind }) => {
    expect(identifyByPage({ ...ria, ...page })).toMatchObject({ kind });
  });
});

describe('the problems of a patient, where the record is the page', () => {
  const readUser = async () => unknown<never>('not-offered');
  const { signal } = new AbortController();
  const onPage = (episodes: PatientOnPage['episodes']): PatientOnPage => ({
    status: 'patient',
    patient: ria,
    episodes,
  });

  test('are those that the page lists when they are asked for, and not when the panel was opened', async () => {
    let page = onPage(unknown('unreadable'));
    const record = pageRecord(() => page, readUser);
    const { id } = toPatient(ria);
    expect(await record.readProblems(id, signal)).toEqual(unknown('unreadable'));

    page = onPage(known([]));

    expect(await record.readProblems(id, signal)).toEqual(known([]));
  });
});
