import type { Grant } from '../grant.ts';
import { practiceWideTypes } from './compartment.ts';
import type { FhirCore } from './core.ts';
import { isObject, referenceTo, type StoredResource, valuesOf } from './resource.ts';
import type { Interaction } from './scopes.ts';

/**
 * What an exchange opens to a coach: the referrals that are owned by their organisation and what hangs on those. Nothing of
 * another organisation, no drafts, no record. A coach changes Tasks and writes messages; whose a Task is stays as it was,
 * because one that is owned by somebody else is closed after the change as before it.
 */
export function isOpenToCoach(
  core: FhirCore,
  { owners, fhirUser }: Grant,
  resource: StoredResource,
  interaction: Interaction,
): boolean {
  if (owners === undefined) return true;
  // What a coach has read is the coach's own, and no one else's to see.
  if (resource.resourceType === 'Basic')
    return isBy(fhirUser, resource) && isStoredBy(core, fhirUser, resource);
  if (interaction === 'read' || interaction === 'search') return mayRead(core, owners, resource);
  switch (resource.resourceType) {
    case 'Task':
      return interaction === 'update' && isOwned(owners, resource) && keepsItsPlace(core, resource);
    case 'Communication':
      return interaction === 'create' && isAboutOwnedOnly(core, owners, resource);
    case 'HealthcareService':
      return interaction === 'update' && mayCoordinate(core, owners, fhirUser, resource);
    case 'AuditEvent':
      return interaction === 'create' && JSON.stringify(resource).includes(`"${fhirUser}"`);
    default:
      return false;
  }
}

/** A coordinator says of a service of the organisation whether there is room; who provides it stays as it was. */
function mayCoordinate(
  { repository }: FhirCore,
  owners: readonly string[],
  user: string,
  service: StoredResource,
): boolean {
  const stored = repository.index.find('HealthcareService', service.id);
  if (stored === undefined || !owners.includes(referenceTo(service))) return false;
  const keeps = (element: string) =>
    JSON.stringify(valuesOf(service, element)) === JSON.stringify(valuesOf(stored, element));
  return (
    ['providedBy', 'identifier', 'active'].every(keeps) &&
    [...repository.index.referringTo(user, 'PractitionerRole')].some((role) =>
      JSON.stringify(valuesOf(role, 'code')).includes('"coordinator"'),
    )
  );
}

function isBy(user: string, resource: StoredResource): boolean {
  return references(resource, 'author').includes(user);
}

/** Nothing of another becomes one's own by writing over it. */
function isStoredBy({ repository }: FhirCore, user: string, { id, resourceType }: StoredResource): boolean {
  const stored = repository.index.find(resourceType, id);
  return stored === undefined || isBy(user, stored);
}

function mayRead(core: FhirCore, owners: readonly string[], resource: StoredResource): boolean {
  if (practiceWideTypes.has(resource.resourceType)) return true;
  switch (resource.resourceType) {
    case 'Task':
    case 'ServiceRequest':
      return isOwned(owners, resource);
    case 'Communication':
      return [...references(resource, 'about'), ...references(resource, 'basedOn')].some((reference) =>
        isReferralOwned(core, owners, reference),
      );
    case 'Patient':
      return isNamedByOwned(core, owners, resource, 'Task');
    case 'Consent':
      return isNamedByOwned(core, owners, resource, 'ServiceRequest');
    default:
      return false;
  }
}

/** Whom a Task is about, and which request: else a coach could let it name a patient of others, and so read that one. */
function keepsItsPlace({ repository }: FhirCore, task: StoredResource): boolean {
  const stored = repository.index.find('Task', task.id);
  return (
    stored !== undefined &&
    ['for', 'focus', 'owner', 'requester', 'identifier'].every(
      (element) => JSON.stringify(valuesOf(task, element)) === JSON.stringify(valuesOf(stored, element)),
    )
  );
}

/** A message hangs on nothing but referrals of the organisation, and messages about those. */
function isAboutOwnedOnly(core: FhirCore, owners: readonly string[], message: StoredResource): boolean {
  const about = [...references(message, 'about'), ...references(message, 'basedOn')];
  const thread = [...references(message, 'partOf'), ...references(message, 'inResponseTo')];
  const isReadable = (reference: string) => {
    const before = core.repository.index.find('Communication', reference.split('/')[1] ?? '');
    return before !== undefined && mayRead(core, owners, before);
  };
  return (
    about.length > 0 &&
    about.every((reference) => isReferralOwned(core, owners, reference)) &&
    thread.every(isReadable)
  );
}

/** A referral that was sent to one of these owners. */
function isOwned(owners: readonly string[], resource: StoredResource): boolean {
  const element = resource.resourceType === 'Task' ? 'owner' : 'performer';
  const isDraft = valuesOf(resource, 'status').includes('draft');
  return !isDraft && references(resource, element).some((reference) => owners.includes(reference));
}

function isReferralOwned({ repository }: FhirCore, owners: readonly string[], reference: string): boolean {
  const [type = '', id = ''] = reference.split('/');
  if (type !== 'Task' && type !== 'ServiceRequest') return false;
  const referral = repository.index.find(type, id);
  return referral !== undefined && isOwned(owners, referral);
}

function isNamedByOwned(
  { repository }: FhirCore,
  owners: readonly string[],
  resource: StoredResource,
  type: 'Task' | 'ServiceRequest',
): boolean {
  return [...repository.index.referringTo(referenceTo(resource), type)].some((referral) =>
    isOwned(owners, referral),
  );
}

function references(resource: StoredResource, element: string): readonly string[] {
  return valuesOf(resource, element)
    .filter(isObject)
    .flatMap((value) => valuesOf(value, 'reference'))
    .filter((reference) => typeof reference === 'string');
}
