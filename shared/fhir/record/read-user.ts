import { type CareUser, leastRole } from '../../domain/people/care-user.ts';
import { z } from '../../zod.ts';
import {
  conceptSchema,
  periodSchema,
  readText,
  referenceSchema,
  relativeReference,
} from '../element/datatypes.ts';
import { isCurrent } from '../element/is-current.ts';
import { hasUnknownModifier } from '../element/modifiers.ts';
import { withoutNulls } from '../element/without-nulls.ts';
import { readResourceType } from '../server/parsed-entry.ts';
import { nameSchema, readName } from './read-name.ts';
import { type RoleLine, readRole } from './read-role.ts';
import { readPhones, telecomSchema } from './read-telecom.ts';

/** `qualification` is left unread on purpose: it says what somebody learned, the role what they do here. */
const practitionerSchema = z.looseObject({
  resourceType: z.literal('Practitioner'),
  id: z.string(),
  active: z.optional(z.boolean()),
  name: z._default(z.array(nameSchema), []),
  telecom: z._default(z.array(telecomSchema), []),
});
type FhirPractitioner = z.output<typeof practitionerSchema>;

const roleSchema = z.looseObject({
  resourceType: z.literal('PractitionerRole'),
  id: z.string(),
  active: z.optional(z.boolean()),
  period: z.optional(periodSchema),
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

/** What is said of the user, beside the resources. */
export type UserSources = {
  /** `Type/id` of the launch's fhirUser: a Practitioner or a PractitionerRole. */
  readonly reference: string;
  /** `PractitionerRole/id` in which the launch says they are at work (fhirContext), where it says so. */
  readonly inRole?: string | undefined;
  readonly configured: readonly RoleLine[];
  /** `some`: not every role of this person came, and one that did not may give less. */
  readonly found: 'all' | 'partial';
};

/**
 * The user, out of their Practitioner, PractitionerRoles and Organizations. The role that the launch names decides;
 * without one, that of their roles of today which gives the least.
 */
export function readUser(resources: readonly unknown[], sources: UserSources): CareUser {
  const { reference, inRole, configured } = sources;
  const { read: roles, unreadable } = ofType(resources, 'PractitionerRole', roleSchema);
  const inForce = roles.filter((role) => role.active !== false && isCurrent(role.period));
  const named = inForce.find((role) => isNamed(role, sources));
  const own = named ? [named] : inForce.filter((role) => isRoleOf(role, reference));
  const telling = own.some(saysWhat) ? own.filter(saysWhat) : own;

  const isPart = named === undefined && (sources.found === 'partial' || unreadable > 0);
  const found = leastRole([
    ...telling.map((role) => readRole(conceptsOf(role), configured)),
    ...(isPart ? (['unknown'] as const) : []),
  ]);
  const deciding = telling.filter((role) => readRole(conceptsOf(role), configured) === found);
  const chosen = onePlace(deciding);
  const shown = chosen ?? deciding[0] ?? telling[0]; // for their own name, which is the same in all

  const launched = roles.find(({ id }) => [reference, inRole].includes(`PractitionerRole/${id}`));
  const practitionerReference = personOf(shown) ?? personOf(launched) ?? reference;
  const people = ofType(resources, 'Practitioner', practitionerSchema);
  const practitioner =
    people.read.find(({ id }) => `Practitioner/${id}` === practitionerReference) ??
    containedPractitioner(shown);
  const mayHaveLeft = practitioner?.active === false || (practitioner === undefined && people.unreadable > 0);
  const practiceReference = relativeReference(chosen?.organization?.reference);
  const practice = ofType(resources, 'Organization', organizationSchema).read.find(
    ({ id }) => `Organization/${id}` === practiceReference,
  );

  return {
    reference: practitionerReference,
    roleReference: chosen && `PractitionerRole/${chosen.id}`,
    name: practitionerName(practitioner) || (shown?.practitioner?.display ?? ''),
    role: mayHaveLeft ? 'unknown' : found, // whoever left has no role, whatever still says so
    roleText: (shown ? conceptsOf(shown) : []).map(readText).find(Boolean) ?? '',
    practice: {
      reference: practiceReference,
      name: practice?.name ?? chosen?.organization?.display ?? '',
      phone: readPhones(practice?.telecom ?? chosen?.telecom ?? [])[0] ?? '',
    },
  };
}

/** Whether the launch names this role. One that names somebody else is not theirs, whatever the launch says. */
function isNamed(role: FhirRole, { reference, inRole }: UserSources): boolean {
  const named = `PractitionerRole/${role.id}`;
  if (named === reference) return true;
  return named === inRole && [undefined, reference].includes(personOf(role));
}

/** A role without a person is a vacancy: it is no one's until the launch names it. */
function isRoleOf(role: FhirRole, reference: string): boolean {
  return personOf(role) === reference;
}

function personOf(role: FhirRole | undefined): string | undefined {
  return relativeReference(role?.practitioner?.reference);
}

/** A role without code and specialty only ties a person to a practice. */
function saysWhat(role: FhirRole): boolean {
  return conceptsOf(role).some((concept) => readText(concept) !== '');
}

/** The role to refer in; undefined when several at different practices come into question: none is guessed. */
function onePlace([first, ...others]: readonly FhirRole[]): FhirRole | undefined {
  const place = first?.organization?.reference;
  return others.every(({ organization }) => organization?.reference === place) ? first : undefined;
}

function containedPractitioner(role: FhirRole | undefined): FhirPractitioner | undefined {
  if (role === undefined) return undefined;
  return ofType(role.contained, 'Practitioner', practitionerSchema).read.find(
    ({ id }) => `#${id}` === role.practitioner?.reference, // a role may name no one
  );
}

function conceptsOf({ code, specialty }: FhirRole) {
  return [...code, ...specialty];
}

function practitionerName(practitioner: FhirPractitioner | undefined): string {
  if (practitioner === undefined) return '';
  const official = practitioner.name.find(({ use }) => use === 'official') ?? practitioner.name[0];
  const { initials, family, spoken } = readName(practitioner.name);
  return official?.text?.trim() || [initials, family].filter(Boolean).join(' ') || spoken;
}

/** The resources of one type, and how many of them could not be read. */
function ofType<T>(
  resources: readonly unknown[],
  type: string,
  schema: z.core.$ZodType<T>,
): { readonly read: readonly T[]; readonly unreadable: number } {
  const ours = resources.filter((resource) => readResourceType(resource) === type);
  const parsed = ours
    .filter((resource) => !hasUnknownModifier(resource))
    .map((resource) => {
      const asIs = z.core.safeParse(schema, resource);
      return asIs.success ? asIs : z.core.safeParse(schema, withoutNulls(resource));
    });
  const read = parsed.flatMap((one) => (one.success ? [one.data] : []));
  return { read, unreadable: ours.length - read.length };
}
