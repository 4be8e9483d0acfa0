import type { CareUser } from '../../domain/people/care-user.ts';
import { z } from '../../zod.ts';
import { type Concept, conceptSchema, referenceSchema, relativeReference, textOf } from './datatypes.ts';
import { typeOf } from './entry.ts';
import { nameSchema, readName } from './read-name.ts';
import { readPhones, telecomSchema } from './read-telecom.ts';
import { type RoleLine, roleOf } from './role-of.ts';

const practitionerSchema = z.looseObject({
  resourceType: z.literal('Practitioner'),
  id: z.string(),
  name: z._default(z.array(nameSchema), []),
  telecom: z._default(z.array(telecomSchema), []),
  qualification: z._default(z.array(z.looseObject({ code: z.optional(conceptSchema) })), []),
});

const roleSchema = z.looseObject({
  resourceType: z.literal('PractitionerRole'),
  id: z.string(),
  active: z.optional(z.boolean()),
  practitioner: z.optional(referenceSchema),
  organization: z.optional(referenceSchema),
  code: z._default(z.array(conceptSchema), []),
  specialty: z._default(z.array(conceptSchema), []),
  telecom: z._default(z.array(telecomSchema), []),
  contained: z._default(z.array(z.unknown()), []),
});
type FhirRole = z.output<typeof roleSchema>;

const organizationSchema = z.looseObject({
  resourceType: z.literal('Organization'),
  id: z.string(),
  name: z.optional(z.string()),
  telecom: z._default(z.array(telecomSchema), []),
});

/**
 * The user, out of their Practitioner, PractitionerRoles and Organizations; `reference` is the launch's fhirUser,
 * `inRole` the role in which the launch says they are at work.
 */
export function readUser(
  resources: readonly unknown[],
  reference: string,
  configured: readonly RoleLine[],
  inRole?: string,
): CareUser {
  const roles = ofSchema(resources, roleSchema).filter(
    (role) => role.active !== false && isRoleOf(role, reference),
  );
  const role = bestRole(roles, [reference, inRole], configured);
  const practitionerReference = relativeReference(role?.practitioner?.reference) ?? reference;
  const practitioner =
    ofSchema(resources, practitionerSchema).find(
      ({ id }) => `Practitioner/${id}` === practitionerReference,
    ) ?? containedPractitioner(role);
  const practiceReference = relativeReference(role?.organization?.reference);
  const practice = ofSchema(resources, organizationSchema).find(
    ({ id }) => `Organization/${id}` === practiceReference,
  );

  const concepts = [
    ...(role ? conceptsOf(role) : []),
    ...(practitioner?.qualification ?? []).flatMap(({ code }) => (code ? [code] : [])), // roles are more precise, so first
  ];
  return {
    reference: practitionerReference,
    roleReference: role && `PractitionerRole/${role.id}`,
    name: practitionerName(practitioner) || (role?.practitioner?.display ?? ''),
    role: roleOf(concepts, configured),
    roleText: concepts.map(textOf).find(Boolean) ?? '',
    practice: {
      reference: practiceReference,
      name: practice?.name ?? role?.organization?.display ?? '',
      phone: readPhones(practice?.telecom ?? role?.telecom ?? [])[0] ?? '',
    },
  };
}

function containedPractitioner(role: FhirRole | undefined) {
  if (role === undefined) return undefined;
  return ofSchema(role.contained, practitionerSchema).find(
    ({ id }) => `#${id}` === role.practitioner?.reference, // a role may name nobody
  );
}

function isRoleOf({ id, practitioner }: FhirRole, reference: string): boolean {
  const named = relativeReference(practitioner?.reference);
  return `PractitionerRole/${id}` === reference || named === undefined || named === reference;
}

/** The role at this practice: the one launched with, else one whose work we know, else any. */
function bestRole(
  roles: readonly FhirRole[],
  named: readonly (string | undefined)[],
  configured: readonly RoleLine[],
): FhirRole | undefined {
  return (
    roles.find(({ id }) => named.includes(`PractitionerRole/${id}`)) ??
    roles.find((role) => roleOf(conceptsOf(role), configured) !== 'unknown') ??
    roles[0]
  );
}

function conceptsOf({ code, specialty }: FhirRole): readonly Concept[] {
  return [...code, ...specialty];
}

function practitionerName(practitioner: z.output<typeof practitionerSchema> | undefined): string {
  if (practitioner === undefined) return '';
  const official = practitioner.name.find(({ use }) => use === 'official') ?? practitioner.name[0];
  const { initials, family, spoken } = readName(practitioner.name);
  return official?.text?.trim() || [initials, family].filter(Boolean).join(' ') || spoken;
}

function ofSchema<T extends z.core.$ZodType<{ readonly resourceType: string }>>(
  resources: readonly unknown[],
  schema: T,
): readonly z.output<T>[] {
  return resources.flatMap((resource) => {
    if (typeOf(resource) === undefined) return [];
    const parsed = z.core.safeParse(schema, resource);
    return parsed.success ? [parsed.data] : []; // one that cannot be read leaves the user less known, not the launch
  });
}
