import type { CodeableConcept, Identifier, Organization, Practitioner, PractitionerRole } from 'fhir/r4';
import { findUser, type SandboxUser } from '../users.ts';
import { dateAgo } from './calendar.ts';
import { coachOrganisationResources } from './coach-organisations.ts';
import { nlCoreNames, type PersonName } from './name.ts';
import type { Resource } from './story.ts';
import { systems } from './systems.ts';

type Employee = {
  readonly user: SandboxUser;
  readonly name: PersonName;
  readonly code: CodeableConcept;
  /** Numbers of a registered care professional; made up. */
  readonly registered?: { readonly big: string; readonly uzi: string; readonly uziRole: string };
};

const employees: readonly Employee[] = [
  {
    user: userOf('huisarts'),
    name: { initials: ['M.'], own: { prefix: 'de', name: 'Wit' }, order: 'NL1' },
    code: snomedRole('62247001', 'huisarts'),
    registered: { big: '00000000001', uzi: '000000001', uziRole: '01.015' },
  },
  {
    user: userOf('poh'),
    name: { initials: ['S.'], own: { name: 'Yilmaz' }, order: 'NL1' },
    code: { text: 'POH-GGZ' }, // no national code exists for this role
  },
  {
    user: userOf('assistent'),
    name: { initials: ['L.'], own: { name: 'Bos' }, order: 'NL1' },
    code: snomedRole('22515006', 'doktersassistent'),
  },
  {
    user: userOf('manager'),
    name: { initials: ['R.'], own: { prefix: 'van', name: 'Dam' }, order: 'NL1' },
    code: snomedRole('159481007', 'praktijkmanager'),
  },
];

/** Practice De Linde, the people who work there, and the welfare organisations around it. */
export function practiceResources(today: Temporal.PlainDate): Resource[] {
  return [
    practice,
    ...employees.flatMap((employee) => [practitionerResource(employee), roleResource(employee, today)]),
    ...coachOrganisationResources(),
  ];
}

const practice: Organization = {
  resourceType: 'Organization',
  id: 'praktijk-de-linde',
  identifier: [
    { system: systems.agb, value: '01000001' },
    { system: systems.ura, value: '00000001' },
  ],
  active: true,
  type: [{ text: 'Huisartsenpraktijk' }],
  name: 'Huisartsenpraktijk De Linde',
  telecom: [
    { system: 'phone', value: '0595 000 100', use: 'work' },
    { system: 'email', value: 'praktijk@delinde.example', use: 'work' },
  ],
  address: [
    {
      use: 'work',
      line: ['Lindelaan 2'],
      city: 'Lindeveen',
      district: 'Lindeveen',
      postalCode: '9992 AA',
      country: 'Nederland',
    },
  ],
};

function practitionerResource({ user, name, registered }: Employee): Practitioner {
  return {
    resourceType: 'Practitioner',
    id: user.practitioner,
    ...(registered && { identifier: numbersOf(registered) }),
    active: true,
    name: nlCoreNames(name),
  };
}

function roleResource({ user, code, registered }: Employee, today: Temporal.PlainDate): PractitionerRole {
  return {
    resourceType: 'PractitionerRole',
    id: user.practitionerRole,
    active: true,
    period: { start: dateAgo(today, { years: 6 }).toString() },
    practitioner: { reference: `Practitioner/${user.practitioner}`, display: user.name },
    organization: { reference: 'Organization/praktijk-de-linde', display: 'Huisartsenpraktijk De Linde' },
    code: [code],
    ...(registered && { specialty: [{ coding: [{ system: systems.uziRole, code: registered.uziRole }] }] }),
    telecom: [{ system: 'phone', value: '0595 000 100', use: 'work' }],
  };
}

function numbersOf({ big, uzi }: NonNullable<Employee['registered']>): Identifier[] {
  return [
    { system: systems.big, value: big },
    { system: systems.uzi, value: uzi },
  ];
}

function snomedRole(code: string, text: string): CodeableConcept {
  return { coding: [{ system: systems.snomed, code, display: text }], text };
}

function userOf(id: SandboxUser['id']): SandboxUser {
  const user = findUser(id);
  if (!user) throw new Error(`users.ts has no ${id}`);
  return user;
}
