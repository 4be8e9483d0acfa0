import { describe, expect, test } from 'vitest';
import { patientId } from '../../../../shared/domain/record/patient.ts';
import { fhirCareRecord } from '../../../../shared/fhir/record/fhir-care-record.ts';
import { readVersioned } from '../../../../shared/fhir/server/versioned.ts';
import { DEEPEST, isNestedTooDeep } from '../../../../shared/json.ts';
import { answeringHis, text } from '../../../builders/answering-his.ts';
import { condition, nlCorePatient } from '../../../builders/fhir-record.ts';
import { page } from '../../../builders/scripted-transport.ts';

const DEEP = 100_000;
const lists = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
const objects = (levels: number) => `${'{"a":'.repeat(levels)}null${'}'.repeat(levels)}`;

test.each([
  { json: lists(DEEPEST), deep: false, because: 'we follow so far' },
  { json: lists(DEEPEST + 2), deep: true, because: 'that is further' },
  { json: lists(DEEP), deep: true, because: 'a parser reads it all the same' },
  { json: objects(DEEP), deep: true, because: 'objects nest as lists do' },
  { json: '"x"', deep: false, because: 'a text has no levels' },
  { json: 'null', deep: false, because: 'nothing has no levels' },
])('JSON is too deep: $deep, because $because', ({ json, deep }) => {
  expect(isNestedTooDeep(JSON.parse(json))).toBe(deep);
});

describe.each([
  { what: 'lists', deep: lists(DEEP) },
  { what: 'objects', deep: objects(DEEP) },
])('100,000 levels of $what', ({ deep }) => {
  const his = answeringHis();
  const patient = patientId('pat-1');
  const { signal } = new AbortController();
  const record = () => fhirCareRecord(his.transport(), { fhirUser: undefined, roles: [] });
  /** Answers with this, in which "DEEP" is the place of the levels. */
  const answerWith = (resource: unknown) => {
    his.answer = text(200, 'application/fhir+json', JSON.stringify(resource).replace('"DEEP"', deep));
  };

  test('instead of a page make the list unreadable', async () => {
    answerWith('DEEP');

    expect(await record().readProblems(patient, signal)).toMatchObject({ known: false, why: 'unreadable' });
  });

  test('in an entry make the list incomplete, and the rest is seen', async () => {
    answerWith(page([condition('Z15'), condition('P77', { id: '2', extension: 'DEEP' })]));

    expect(await record().readProblems(patient, signal)).toMatchObject({
      known: false,
      why: 'incomplete',
      partial: [{ icpc: 'Z15' }],
    });
  });

  test('in a patient are no patient', async () => {
    answerWith({ ...nlCorePatient, contact: 'DEEP' });

    await expect(record().readPatient(patient, signal)).rejects.toMatchObject({
      failure: { kind: 'unreadable' },
    });
  });

  test('in what is to be changed stop the change', async () => {
    answerWith({ resourceType: 'Task', id: '1', contained: 'DEEP' });

    await expect(readVersioned(his.transport(), 'Task/1')).rejects.toMatchObject({
      failure: { kind: 'unreadable' },
    });
  });
});
