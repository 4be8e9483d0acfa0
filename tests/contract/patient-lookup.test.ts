import { beforeEach, describe, expect, test } from 'vitest';
import { identify } from '../../extension/connection/identify.ts';
import { patientId } from '../../shared/domain/record/patient.ts';
import { fhirCareRecord } from '../../shared/fhir/record/fhir-care-record.ts';
import { findPatients } from '../../shared/fhir/record/find-patients.ts';
import type { FhirTransport } from '../../shared/fhir/server/transport.ts';
import { worldForTests } from './fhir-world.ts';

describe.each(['strict', 'lax'] as const)('the lookup of a page patient at a %s server', (mode) => {
  const world = worldForTests(mode);
  const { signal } = new AbortController();
  let addresses: string[] = [];
  beforeEach(() => {
    addresses = [];
  });

  /** The door of the practice, which writes down the address of every request. */
  const watched = (): FhirTransport => {
    const transport = world().practiceTransport('poh');
    return {
      ...transport,
      request: (request) => {
        addresses.push(decodeURIComponent(request.path));
        return transport.request(request);
      },
    };
  };
  const widow = async () =>
    fhirCareRecord(world().practiceTransport(), { fhirUser: undefined, roles: [] }).readPatient(
      patientId('eenzame-weduwe'),
      signal,
    );
  const finder = () => {
    const transport = watched();
    return {
      byId: () => Promise.reject(new Error('the page has no id of the record')),
      byNameAndBirthDate: (name: string, day: string) => findPatients(transport, name, day, signal),
    };
  };

  test('finds who it is, and no address carries the name or the birth date', async () => {
    const { name, birthDate } = await widow();
    const page = { id: undefined, idIs: 'page-only', name, birthDate } as const;

    expect(await identify(page, finder(), signal)).toMatchObject({
      kind: 'same',
      patient: { id: 'eenzame-weduwe' },
    });
    expect(addresses).toContain('Patient/_search');
    for (const address of addresses) {
      expect(address).not.toContain(birthDate);
      expect(address.toLowerCase()).not.toMatch(/groot|berg|family|birthdate/);
    }
  });

  test('is over more than one page without the birth date in an address', async () => {
    const { birthDate } = await widow();
    const many = Array.from({ length: 230 }, (_, at) => ({
      resourceType: 'Patient' as const,
      id: `zelfde-dag-${at}`,
      name: [{ family: 'Dezelfde', given: ['Proef'] }],
      birthDate,
    }));
    await world().store.seed(many);

    const found = await findPatients(watched(), 'P. Dezelfde', birthDate, signal);

    expect(found).toHaveLength(many.length);
    for (const address of addresses) expect(address).not.toMatch(new RegExp(`${birthDate}|dezelfde`, 'i'));
  });

  test('is a failure when the server is out, never nobody', async () => {
    world().faults.set('poh', { kind: '500', on: { resourceType: 'Patient' } });
    const page = { id: undefined, idIs: 'page-only', name: 'G. de Groot', birthDate: '1950-03-12' } as const;

    expect(await identify(page, finder(), signal)).toMatchObject({ kind: 'failed' });
  });
});
