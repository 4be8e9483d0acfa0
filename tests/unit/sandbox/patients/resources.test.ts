import { describe, expect, test } from 'vitest';
import { patientStories, practiceResources } from '../../../../sandbox/patients/index.ts';
import { r4Issues } from './r4.ts';
import { saturday, seededResources } from './seeded.ts';

describe('what the sandbox is seeded with', () => {
  test.each(patientStories)('$id is valid R4', ({ resources }) => {
    const issues = resources(saturday).flatMap((resource) =>
      r4Issues(resource).map((issue) => `${resource.id}: ${issue}`),
    );

    expect(issues).toEqual([]);
  });

  test('the practice and the organisations around it are valid R4', () => {
    expect(practiceResources(saturday).flatMap(r4Issues)).toEqual([]);
  });

  test.each([
    { today: '2026-11-21', because: 'a Saturday: contacts move to Friday' },
    { today: '2026-03-29', because: 'the clock goes forward that night' },
    { today: '2028-02-29', because: 'a leap day has no birthday most years' },
    { today: '2027-01-01', because: 'yesterday was another year' },
  ])('points only at what is there, on $today: $because', ({ today }) => {
    const resources = seededResources(Temporal.PlainDate.from(today));
    const known = new Set(resources.map(({ resourceType, id }) => `${resourceType}/${id}`));

    expect(known.size).toBe(resources.length);
    expect(resources.flatMap(referencesIn).filter((reference) => !known.has(reference))).toEqual([]);
  });

  test('has ids that FHIR allows', () => {
    const ids = seededResources(saturday).map(({ id }) => id ?? '');

    expect(ids.filter((id) => !/^[A-Za-z0-9\-.]{1,64}$/.test(id))).toEqual([]);
  });

  test('is the same on every machine', () => {
    expect(seededResources(saturday)).toEqual(seededResources(saturday));
  });
});

function referencesIn(part: unknown): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(referencesIn);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) =>
    name === 'reference' && typeof value === 'string' ? [value] : referencesIn(value),
  );
}
