import { describe, expect, test } from 'vitest';
import { ofType, saturday, seededResources } from './seeded.ts';

const bsnSystems = ['http://fhir.nl/fhir/NamingSystem/bsn', 'urn:oid:2.16.840.1.113883.2.4.6.3'];

const bsns = ofType('Patient', seededResources(saturday)).flatMap(({ identifier = [] }) =>
  identifier.filter(({ system }) => bsnSystems.includes(system ?? '')).map(({ value = '' }) => value),
);

describe('a BSN in the sandbox', () => {
  test.each(bsns)('%s passes the eleven-test', (bsn) => {
    const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
    const sum = weights.reduce((total, weight, place) => total + weight * Number(bsn[place]), 0);

    expect(bsn).toMatch(/^\d{9}$/);
    expect(sum % 11).toBe(0);
  });

  test.each(bsns)('%s is of the range for tests, which nobody has', (bsn) => {
    expect(bsn).toMatch(/^9990/);
  });

  test('belongs to one patient only', () => {
    expect(new Set(bsns).size).toBe(bsns.length);
  });

  test('is there for every patient but the one who registered this morning', () => {
    expect(bsns).toHaveLength(15);
  });
});
