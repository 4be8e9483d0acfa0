import { isObject, type StoredResource, valuesOf } from './resource.ts';

/** Elements that make a resource a patient's own, wherever they stand at the top of a resource. */
const ownElements = ['subject', 'patient', 'for', 'beneficiary', 'individual'] as const;

/** Types that name the patient deeper down. */
const deeperElements: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  Appointment: [['participant', 'actor']],
  AuditEvent: [['entity', 'what']],
  Group: [['member', 'entity']],
};

/** Types that name the patient in a list of targets. */
const targetElements: Readonly<Record<string, string>> = { Provenance: 'target' };

/** The patients in whose record a resource belongs, as references; none for what is of the whole practice. */
export function patientsOf(resource: StoredResource): readonly string[] {
  if (resource.resourceType === 'Patient') return [`Patient/${resource.id}`];

  const target = targetElements[resource.resourceType];
  return [
    ...ownElements.flatMap((element) => valuesOf(resource, element)),
    ...(deeperElements[resource.resourceType] ?? []).flatMap(([outer, inner]) =>
      valuesOf(resource, outer)
        .filter(isObject)
        .flatMap((part) => valuesOf(part, inner)),
    ),
    ...(target ? valuesOf(resource, target) : []),
  ]
    .filter(isObject)
    .flatMap((value) => valuesOf(value, 'reference'))
    .filter((reference) => typeof reference === 'string')
    .filter((reference) => reference.startsWith('Patient/'));
}

/** What belongs to the practice and no patient, so that any scope for it grants reading it. */
export const practiceWideTypes: ReadonlySet<string> = new Set([
  'Practitioner',
  'PractitionerRole',
  'Organization',
  'HealthcareService',
  'Location',
]);
