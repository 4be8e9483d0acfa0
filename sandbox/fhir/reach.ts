import type { Grant } from '../grant.ts';
import { isOffered, isOpen } from './access.ts';
import { patientsOf, practiceWideTypes } from './compartment.ts';
import type { FhirCore } from './core.ts';
import { refusal } from './refusal.ts';
import type { StoredResource } from './resource.ts';
import { type Interaction, type ResourceScope, readScope } from './scopes.ts';
import { matches } from './search/match.ts';
import { readSearch } from './search/request.ts';
import { isWithheld } from './withheld.ts';

/** How far a token reaches for one interaction with one type. */
export type Reach = {
  /** The only patient whose record is open; undefined when every patient's is. */
  readonly onlyPatient: string | undefined;
  includes(resource: StoredResource): boolean;
};

/** What the token's scopes, and the policies behind it, allow; refused with 403 when that is nothing. */
export function reachOf(core: FhirCore, grant: Grant, resourceType: string, interaction: Interaction): Reach {
  const reach = findReach(core, grant, resourceType, interaction);
  if (reach) return reach;
  throw refusal(403, 'forbidden', `The granted scopes do not allow to ${interaction} ${resourceType}`);
}

/** The same, undefined when the scopes allow nothing: for what is left out in silence, such as includes. */
export function findReach(
  core: FhirCore,
  grant: Grant,
  resourceType: string,
  interaction: Interaction,
): Reach | undefined {
  const scopes = grant.scopes
    .flatMap((scope) => readScope(scope) ?? [])
    .filter((scope) => scope.resourceType === '*' || scope.resourceType === resourceType)
    .filter((scope) => scope.interactions.has(interaction));
  const allowed = scopes.flatMap(
    (scope) => reachOfScope(core, grant, scope, resourceType, interaction) ?? [],
  );
  if (allowed.length === 0 || !isOffered(grant, resourceType, interaction)) return undefined;

  const isWide = allowed.some(({ onlyPatient }) => onlyPatient === undefined);
  return {
    onlyPatient: isWide ? undefined : `Patient/${grant.patient}`,
    includes: (resource) =>
      !isWithheld(resource) &&
      isOpen(core, grant, resource, interaction) &&
      allowed.some((scope) => scope.includes(resource)),
  };
}

function reachOfScope(
  core: FhirCore,
  grant: Grant,
  { level, query }: ResourceScope,
  resourceType: string,
  interaction: Interaction,
): Reach | undefined {
  const { filters } = readSearch(resourceType, query, core);
  const isWide = level === 'user' || isPracticeReading(resourceType, interaction);
  if (isWide) return { onlyPatient: undefined, includes: (resource) => matches(resource, filters) };
  if (grant.patient === undefined) return undefined; // a patient scope without a patient in context opens nothing

  const onlyPatient = `Patient/${grant.patient}`;
  return {
    onlyPatient,
    includes: (resource) => patientsOf(resource).includes(onlyPatient) && matches(resource, filters),
  };
}

function isPracticeReading(resourceType: string, interaction: Interaction): boolean {
  return practiceWideTypes.has(resourceType) && (interaction === 'read' || interaction === 'search');
}

/** Refuses with 403 what is outside the token's reach. */
export function checkReach(reach: Reach, resource: StoredResource): void {
  if (reach.includes(resource)) return;
  throw refusal(
    403,
    'forbidden',
    `${resource.resourceType}/${resource.id} is outside what the granted scopes open`,
  );
}
