import { describe, expect, test } from 'vitest';
import type { Capacity } from '../../../../shared/domain/people/capacity.ts';
import { readService, withCapacity } from '../../../../shared/fhir/server/service-capacity.ts';
import { r4ProblemsOf } from '../../../builders/fhir-validators.ts';

const service = { resourceType: 'HealthcareService', id: 'lindeveen', active: true };
const gravity = (code: string) => ({
  url: 'http://hl7.org/fhir/us/sdoh-clinicalcare/StructureDefinition/SDOHCC-ExtensionHealthcareServiceCapacityStatus',
  extension: [
    {
      url: 'capacityStatus',
      valueCodeableConcept: {
        coding: [
          {
            system: 'http://hl7.org/fhir/us/sdoh-clinicalcare/CodeSystem/SDOHCC-CodeSystemTemporaryCodes',
            code,
          },
        ],
      },
    },
  ],
});

function told(resource: object): Capacity | undefined {
  const entry = readService(resource);
  return entry.kind === 'read' ? entry.value[1] : undefined;
}

describe('what a service says of its room', () => {
  test.each<Capacity>([
    { status: 'room', weeks: undefined, on: '2026-11-30' },
    { status: 'waiting-list', weeks: 3, on: '2026-11-30' },
    { status: 'waiting-list', weeks: undefined, on: '2026-11-30' },
    { status: 'full', weeks: undefined, on: undefined },
  ])('$status comes back as it was written, and is valid R4', (capacity) => {
    const other = { url: 'https://example.org/other', valueString: 'stays' };
    const written = withCapacity(
      { resource: { ...service, extension: [other, gravity('capacity')] } },
      capacity,
    );
    expect(r4ProblemsOf(written)).toEqual([]);
    expect(JSON.stringify(written)).toContain('stays');
    expect(told(written)).toEqual(capacity);
    expect(
      told(withCapacity({ resource: JSON.parse(JSON.stringify(written)) }, { ...capacity, status: 'full' })),
    ).toMatchObject({ status: 'full' });
  });

  test.each([
    { resource: service, says: undefined, because: 'it says nothing, which is not room' },
    {
      resource: { ...service, extension: [gravity('capacity')] },
      says: 'room',
      because: 'Gravity calls room so',
    },
    {
      resource: { ...service, extension: [gravity('has-waitlist')] },
      says: 'waiting-list',
      because: 'and a waiting list so',
    },
    { resource: { ...service, extension: [gravity('at-capacity')] }, says: 'full', because: 'and full so' },
    {
      resource: { ...service, extension: [gravity('assessment-required')] },
      says: undefined,
      because: 'that somebody must be seen first says nothing of room',
    },
    {
      resource: { ...service, active: false, extension: [gravity('capacity')] },
      says: undefined,
      because: 'a service that is not in use has no room',
    },
    {
      resource: { ...service, extension: [{ url: 'x' }] },
      says: undefined,
      because: 'it is about something else',
    },
    { resource: { resourceType: 'Location', id: '1' }, says: undefined, because: 'it is no service' },
  ])('$says, because $because', ({ resource, says }) => {
    expect(told(resource)?.status).toBe(says);
  });
});
