import type { CoachColleague } from '../../domain/answer/answer.ts';
import type { CoachTeam } from '../../domain/answer/coach-team.ts';
import { entriesRead, type Knowledge, known, unknown } from '../../domain/knowledge.ts';
import type { CareUser } from '../../domain/people/care-user.ts';
import type { CoachOrganisation } from '../../domain/people/coach-organisation.ts';
import { z } from '../../zod.ts';
import { worSystems } from '../element/codes.ts';
import {
  conceptSchema,
  findCode,
  readText,
  referenceSchema,
  relativeReference,
} from '../element/datatypes.ts';
import { isCurrent } from '../element/is-current.ts';
import { nameSchema, readName } from '../record/read-name.ts';
import { type ParsedEntry, read, readList, unreadable } from '../server/parsed-entry.ts';
import { searchInOtherWords } from '../server/search-in-other-words.ts';
import type { FhirTransport } from '../server/transport.ts';

const roleSchema = z.looseObject({
  resourceType: z.literal('PractitionerRole'),
  id: z.string(),
  active: z.optional(z.boolean()),
  period: z.optional(z.looseObject({ start: z.optional(z.string()), end: z.optional(z.string()) })),
  practitioner: z.optional(referenceSchema),
  organization: z.optional(referenceSchema),
  healthcareService: z._default(z.array(referenceSchema), []),
  code: z._default(z.array(conceptSchema), []),
});
type TeamRole = z.output<typeof roleSchema>;

const personSchema = z.looseObject({
  resourceType: z.literal('Practitioner'),
  id: z.string(),
  active: z.optional(z.boolean()),
  name: z._default(z.array(nameSchema), []),
});

/** The team of a user: their organisation, the services it provides, and who works there today. */
export async function readTeam(
  transport: FhirTransport,
  user: Knowledge<CareUser>,
  coaches: readonly CoachOrganisation[],
  signal: AbortSignal,
): Promise<Knowledge<CoachTeam>> {
  const who = user.known ? user.value : user.partial;
  if (!user.known && who?.practice.reference === undefined) return unknown(user.why);
  if (who === undefined) return unknown('incomplete');

  const organisation = who.practice.reference;
  const self = { reference: who.reference, name: who.name, writesAs: who.roleReference ?? who.reference };
  const alone: CoachTeam = {
    user: self,
    organisation: who.practice.name,
    owners: [],
    coordinates: [],
    colleagues: [self],
  };
  if (organisation === undefined) return known(alone);

  const query = `PractitionerRole?organization=${organisation}`;
  const wordings = [`${query}&_include=PractitionerRole:practitioner`, query] as const;
  const found = await searchInOtherWords(transport, wordings, signal);
  const roles = entriesRead(readList(found, 'PractitionerRole', readRole)).filter((role) =>
    isAt(organisation, role),
  );
  const people = entriesRead(readList(found, 'Practitioner', readPerson));
  const configured = coaches
    .filter((coach) => coach.organization === organisation)
    .flatMap(({ reference }) => reference ?? []); // in no server's directory
  const provided = roles.flatMap(({ healthcareService }) =>
    healthcareService.flatMap(({ reference }) => relativeReference(reference) ?? []),
  );
  const owners = [...new Set([organisation, ...configured, ...provided])];
  const isCoordinator = roles.some((role) => isOf(self.reference, role) && isCoordinating(role));
  return known({
    ...alone,
    owners,
    coordinates: isCoordinator ? owners.filter((one) => one.startsWith('HealthcareService/')) : [],
    colleagues: colleaguesOf(self, roles, people),
  });
}

function colleaguesOf(
  self: CoachColleague,
  roles: readonly TeamRole[],
  people: readonly CoachColleague[],
): readonly CoachColleague[] {
  const all = new Map<string, CoachColleague>([[self.reference, self]]);
  for (const { practitioner } of roles) {
    const reference = relativeReference(practitioner?.reference);
    if (reference === undefined || all.has(reference)) continue; // a vacancy, or known already
    const name = people.find((one) => one.reference === reference)?.name || practitioner?.display || '';
    if (name !== '') all.set(reference, { reference, name });
  }
  return [...all.values()].toSorted((one, other) => one.name.localeCompare(other.name, 'nl'));
}

/** A role that ended gives no right to a referral, and whoever left is handed none. */
function isAt(organisation: string, { active, period, organization }: TeamRole): boolean {
  return active !== false && isCurrent(period) && relativeReference(organization?.reference) === organisation;
}

function isOf(person: string, { practitioner }: TeamRole): boolean {
  return relativeReference(practitioner?.reference) === person;
}

/** By our own code, or by what the role is called. */
function isCoordinating({ code }: TeamRole): boolean {
  return code.some(
    (one) => findCode(one, worSystems.role) === 'coordinator' || /^co[oö]rdinator/i.test(readText(one)),
  );
}

function readRole(json: unknown): ParsedEntry<TeamRole> {
  const parsed = roleSchema.safeParse(json);
  return parsed.success ? read(parsed.data) : unreadable(parsed.error);
}

function readPerson(json: unknown): ParsedEntry<CoachColleague> {
  const parsed = personSchema.safeParse(json);
  if (!parsed.success) return unreadable(parsed.error);
  const { id, name, active } = parsed.data;
  if (active === false) return { kind: 'left-out' };
  const { spoken, initials, family } = readName(name);
  const written = name.find(({ text }) => text?.trim())?.text?.trim();
  return read({
    reference: `Practitioner/${id}`,
    name: written ?? ([initials, family].filter(Boolean).join(' ') || spoken),
  });
}
