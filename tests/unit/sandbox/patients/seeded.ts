import type { FhirResource } from 'fhir/r4';
import { patientStories, practiceResources } from '../../../../sandbox/patients/index.ts';
import type { PatientStory } from '../../../../sandbox/patients/story.ts';

/** A Saturday, so that "on a weekday" is not true by luck. */
export const saturday = Temporal.PlainDate.from('2026-11-21');

/** The story of this name. */
export function story(id: string): PatientStory {
  const found = patientStories.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`There is no story ${id}`);
  return found;
}

/** Everything that a sandbox started today holds, the raw resources apart. */
export function seededResources(today: Temporal.PlainDate): FhirResource[] {
  return [...practiceResources(today), ...patientStories.flatMap((one) => one.resources(today))];
}

/** The resources of one kind. */
export function ofType<T extends FhirResource['resourceType']>(type: T, resources: readonly FhirResource[]) {
  return resources.filter((resource): resource is Extract<FhirResource, { resourceType: T }> => {
    return resource.resourceType === type;
  });
}
