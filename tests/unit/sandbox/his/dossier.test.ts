import { describe, expect, test } from 'vitest';
import { readDossier } from '../../../../sandbox/his/dossier.ts';
import type { FhirReader, Reading } from '../../../../sandbox/his/fhir-reader.ts';

const patient = {
  resourceType: 'Patient',
  id: 'p1',
  name: [{ text: 'A. Voorbeeld' }],
  birthDate: '1950-02-03',
};

const consult = {
  resourceType: 'Encounter',
  id: 'c1',
  class: { code: 'AMB' },
  period: { start: '2026-03-09T09:20:00+01:00' },
  reasonReference: [{ reference: 'Condition/e1' }],
};

describe('a dossier of the HIS', () => {
  test('shows the journal by contact, in the order S, O, E, P', async () => {
    const dossier = await readDossier(
      readerOf({
        Condition: [episode('e1', { code: { text: 'Eenzaam', coding: [icpc('Z04.03')] } })],
        Encounter: [consult],
        Observation: [line('P', 'Over vier weken terug.'), line('S', 'Slaapt slecht.')],
      }),
      'p1',
    );

    expect(dossier?.journal).toMatchObject({
      ok: true,
      value: [
        {
          date: '09-03-2026',
          kind: 'Consult',
          about: { icpc: 'Z04.03', title: 'Eenzaam' },
          lines: [
            { letter: 'S', text: 'Slaapt slecht.' },
            { letter: 'P', text: 'Over vier weken terug.' },
          ],
        },
      ],
    });
  });

  test('says that episodes could not be read, and shows the rest', async () => {
    const dossier = await readDossier(
      readerOf({ Condition: 403, Encounter: [consult], Observation: [] }),
      'p1',
    );

    expect(dossier?.episodes).toEqual({ ok: false, status: 403 });
    expect(dossier?.journal).toMatchObject({ ok: true, value: [{ id: 'c1', about: undefined }] });
  });

  test.each([
    { status: 'resolved', state: 'ended', because: 'older servers write the status as a word' },
    { status: { coding: [{ code: 'resolved' }] }, state: 'ended', because: 'R4 writes a concept' },
    { status: undefined, state: 'active', because: 'nobody said that it ended' },
  ])('takes an episode for $state: $because', async ({ status, state }) => {
    const condition = episode('e1', { clinicalStatus: status, assertedDate: '2019-05' });

    const dossier = await readDossier(
      readerOf({ Condition: [condition], Encounter: [], Observation: [] }),
      'p1',
    );

    expect(dossier?.episodes).toMatchObject({ ok: true, value: [{ state, since: '05-2019' }] });
  });

  test('is not there when the patient is not', async () => {
    expect(
      await readDossier(readerOf({ Condition: [], Encounter: [], Observation: [] }), 'nobody'),
    ).toBeUndefined();
  });
});

function episode(id: string, elements: object): object {
  return { resourceType: 'Condition', id, ...elements };
}

function icpc(code: string): object {
  return { system: 'http://hl7.org/fhir/sid/icpc-1-nl', code };
}

function line(code: string, valueString: string): object {
  return {
    resourceType: 'Observation',
    code: { coding: [{ system: 'http://example.org/sandbox/soep', code }] },
    encounter: { reference: 'Encounter/c1' },
    valueString,
  };
}

/** Resources by type, or the status with which the server refuses them. */
function readerOf(answers: Readonly<Record<string, readonly object[] | number>>): FhirReader {
  return {
    read: async (path) => (path === 'Patient/p1' ? { ok: true, value: patient } : { ok: false, status: 404 }),
    search: async (query): Promise<Reading<readonly unknown[]>> => {
      const answer = answers[query.split('?')[0] ?? ''] ?? [];
      return typeof answer === 'number' ? { ok: false, status: answer } : { ok: true, value: answer };
    },
  };
}
