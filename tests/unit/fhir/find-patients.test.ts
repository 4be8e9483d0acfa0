import { describe, expect, test } from 'vitest';
import { findPatients } from '../../../shared/fhir/find-patients.ts';
import { page, response, scriptedTransport } from '../../builders/scripted-transport.ts';

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

  test('asks for the birth date alone when nobody of that family name is found: servers differ in accents', async () => {
    expect(await search({ [narrow]: page([]), [wide]: page([resource]) })).toMatchObject([{ id: 'pat-1' }]);
  });

  test('is no answer when not all of it could be read: the namesake may be in the rest', async () => {
    await expect(search({ [narrow]: page([resource, { resourceType: 'Patient' }]) })).rejects.toThrow(
      'unreadable',
    );
  });
});

function search(answers: Readonly<Record<string, unknown>>) {
  const transport = scriptedTransport(answers);
  return findPatients(transport, 'M.J. van den Berg', '1950-03-12', new AbortController().signal);
}
