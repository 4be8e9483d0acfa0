import { patientsOf } from './compartment.ts';
import type { StoredResource } from './resource.ts';

/** A kind of resource that a story's patient has closed to every app. */
type Withheld = { readonly patient: string; readonly resourceType: string };

/** The stories that need a door shut; add a line to shut another. */
const withheld: readonly Withheld[] = [{ patient: 'Patient/geen-toegang', resourceType: 'Condition' }];

/** Whether a search for this type and patient is to be answered with 403. */
export function isWithheldSearch(resourceType: string, patients: readonly string[]): boolean {
  return withheld.some((door) => door.resourceType === resourceType && patients.includes(door.patient));
}

/** Whether this resource is behind a shut door. */
export function isWithheld(resource: StoredResource): boolean {
  return withheld.some(
    (door) => door.resourceType === resource.resourceType && patientsOf(resource).includes(door.patient),
  );
}
