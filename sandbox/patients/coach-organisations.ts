import type { HealthcareService, Organization, Practitioner, PractitionerRole } from 'fhir/r4';
import { staff } from './staff.ts';

type CoachOrganisation = {
  readonly id: string;
  readonly name: string;
  readonly municipality: string;
  readonly postcode: string;
  readonly phone: string;
  /** Some organisations publish a service of their own, others are only an organisation. */
  readonly service?: { readonly id: string; readonly waiting: string };
  readonly coaches: readonly Coach[];
};

type Coach = {
  readonly practitioner: string;
  readonly role: string;
  readonly name: string;
  /** Who says of the organisation whether there is room. */
  readonly coordinates?: 'yes';
};

const organisations: readonly CoachOrganisation[] = [
  {
    id: 'welzijn-lindeveen',
    name: 'Welzijn Lindeveen',
    municipality: 'Lindeveen',
    postcode: '9992 AC',
    phone: '0595 000 200',
    service: { id: 'welzijnscoach-lindeveen', waiting: 'Wachttijd ongeveer 2 weken' },
    coaches: [
      { practitioner: staff.coach.practitioner, role: staff.coach.role, name: 'N. Haddad' },
      { practitioner: 'coach-de-boer', role: 'rol-coach-de-boer', name: 'F. de Boer', coordinates: 'yes' },
    ],
  },
  {
    id: 'samen-oostdrecht',
    name: 'Samen Oostdrecht',
    municipality: 'Oostdrecht',
    postcode: '9995 AA',
    phone: '0595 000 300',
    service: { id: 'welzijnscoach-oostdrecht', waiting: 'Wachttijd ongeveer 1 week' },
    coaches: [{ practitioner: 'coach-martens', role: 'rol-coach-oostdrecht', name: 'J. Martens' }],
  },
  {
    id: 'buurtkracht-west',
    name: 'Buurtkracht West',
    municipality: 'Westerkamp',
    postcode: '9997 BD',
    phone: '0595 000 400',
    coaches: [{ practitioner: 'coach-okafor', role: 'rol-coach-westerkamp', name: 'C. Okafor' }],
  },
];

/** The welfare organisations that take referrals, their services and their coaches. */
export function coachOrganisationResources(): (
  | Organization
  | HealthcareService
  | Practitioner
  | PractitionerRole
)[] {
  return organisations.flatMap((organisation) => [
    organisationResource(organisation),
    ...serviceResources(organisation),
    ...organisation.coaches.flatMap((coach) => [
      practitionerResource(coach),
      roleResource(organisation, coach),
    ]),
  ]);
}

function organisationResource({ id, name, municipality, postcode, phone }: CoachOrganisation): Organization {
  return {
    resourceType: 'Organization',
    id,
    active: true,
    type: [{ text: 'Welzijnsorganisatie' }],
    name,
    telecom: [{ system: 'phone', value: phone, use: 'work' }],
    address: [
      { use: 'work', city: municipality, district: municipality, postalCode: postcode, country: 'Nederland' },
    ],
  };
}

function serviceResources({
  id,
  name,
  municipality,
  phone,
  service,
}: CoachOrganisation): HealthcareService[] {
  if (!service) return [];
  return [
    {
      resourceType: 'HealthcareService',
      id: service.id,
      active: true,
      providedBy: { reference: `Organization/${id}`, display: name },
      type: [{ text: 'Welzijn op Recept' }],
      name: `Welzijnscoach ${municipality}`,
      comment: `Voor inwoners van de gemeente ${municipality}`,
      extraDetails: service.waiting,
      telecom: [{ system: 'phone', value: phone, use: 'work' }],
    },
  ];
}

function practitionerResource({ practitioner, name }: Coach): Practitioner {
  const [initials = '', ...family] = name.split(' ');
  return {
    resourceType: 'Practitioner',
    id: practitioner,
    active: true,
    name: [{ use: 'official', text: name, family: family.join(' '), given: [initials] }],
  };
}

const coordinator = {
  coding: [{ system: 'https://welzijnoprecept.example/fhir/CodeSystem/wor-role', code: 'coordinator' }],
  text: 'coördinator',
};

function roleResource({ id, name, service }: CoachOrganisation, coach: Coach): PractitionerRole {
  return {
    resourceType: 'PractitionerRole',
    id: coach.role,
    active: true,
    practitioner: { reference: `Practitioner/${coach.practitioner}`, display: coach.name },
    organization: { reference: `Organization/${id}`, display: name },
    code: [{ text: 'welzijnscoach' }, ...(coach.coordinates ? [coordinator] : [])],
    ...(service && { healthcareService: [{ reference: `HealthcareService/${service.id}` }] }),
  };
}
