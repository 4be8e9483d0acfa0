import { describe, expect, test } from 'vitest';
import { patientId } from '../../../../shared/domain/record/patient.ts';
import { withoutNulls } from '../../../../shared/fhir/element/nesting.ts';
import { fhirCareRecord } from '../../../../shared/fhir/record/fhir-care-record.ts';
import { readUser } from '../../../../shared/fhir/record/read-user.ts';
import { readVersioned } from '../../../../shared/fhir/server/versioned.ts';
import { readListedPatient } from '../../../../shared/fhir/worklist/read-worklist-item.ts';
import { DEEPEST, isNestedTooDeep } from '../../../../shared/json.ts';
import { condition, nlCorePatient } from '../../../builders/fhir-record.ts';
import { page, scriptedTransport } from '../../../builders/scripted-transport.ts';

const DEEP = 100_000;
const lists = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels));
const objects = (levels: number): unknown => JSON.parse(`${'{"a":'.repeat(levels)}null${'}'.repeat(levels)}`);
const { signal } = new AbortController();

test.each([
  { json: lists(DEEPEST), deep: false, because: 'we follow so far' },
  { json: lists(DEEPEST + 2), deep: true, because: 'that is further' },
  { json: lists(DEEP), deep: true, because: 'a parser reads it all the same' },
  { json: objects(DEEP), deep: true, because: 'objects nest as lists do' },
  { json: 'x', deep: false, because: 'a text has no levels' },
  { json: null, deep: false, because: 'nothing has no levels' },
])('JSON is too deep: $deep, because $because', ({ json, deep }) => {
  expect(isNestedTooDeep(json)).toBe(deep);
});

test('what is too deep to walk through is left as it is', () => {
  const deep = objects(DEEP);

  expect(withoutNulls(deep)).toBe(deep);
});

describe.each([
  { what: 'lists', deep: lists(DEEP) },
  { what: 'objects', deep: objects(DEEP) },
])('100,000 levels of $what', ({ deep }) => {
  const record = (answers: Readonly<Record<string, unknown>>) =>
    fhirCareRecord(scriptedTransport(answers), { fhirUser: undefined, roles: [] });
  const problems = 'Condition?patient=pat-1&_count=200';
  const patient = patientId('pat-1');

  test('instead of a page make the list unreadable', async () => {
    expect(await record({ [problems]: deep }).readProblems(patient, signal)).toMatchObject({
      known: false,
      why: 'unreadable',
    });
  });

  test('in an entry make the list incomplete, and the rest is seen', async () => {
    const entries = [condition('Z15'), condition('P77', { extension: deep })];

    expect(await record({ [problems]: page(entries) }).readProblems(patient, signal)).toMatchObject({
      known: false,
      why: 'incomplete',
      partial: [{ icpc: 'Z15' }],
    });
  });

  test('in a patient are no patient', async () => {
    const reading = record({ 'Patient/pat-1': { ...nlCorePatient, contact: deep } }).readPatient(
      patient,
      signal,
    );

    await expect(reading).rejects.toMatchObject({ failure: { kind: 'unreadable' } });
  });

  test('in the role of the user give no rights, and no crash', async () => {
    const role = { resourceType: 'PractitionerRole', id: '1', practitioner: { reference: 'Practitioner/1' } };
    const user = readUser([{ ...role, code: deep }], {
      reference: 'Practitioner/1',
      configured: [],
      found: 'all',
    });

    expect(user.role).toBe('unknown');
  });

  test('in a patient of the list leave the line without a name', () => {
    expect(readListedPatient({ ...nlCorePatient, contact: deep })).toBeUndefined();
  });

  test('in what is to be changed stop the change', async () => {
    const transport = scriptedTransport({ 'Task/1': { resourceType: 'Task', id: '1', contained: deep } });

    await expect(readVersioned(transport, 'Task/1')).rejects.toMatchObject({
      failure: { kind: 'unreadable' },
    });
  });
});
