import type { FhirResource, Resource } from 'fhir/r4';

type OfType<T extends FhirResource['resourceType']> = Extract<FhirResource, { resourceType: T }>;

/** Tells whether something read is the kind of resource that was asked for. */
export function isOfType<T extends FhirResource['resourceType']>(type: T) {
  return (resource: Resource | undefined): resource is OfType<T> => resource?.resourceType === type;
}
