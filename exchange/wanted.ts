import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { validateResource } from '@medplum/core';
import { worSystems } from '../shared/fhir/element/codes.ts';
import { clients, type Directory, type Person } from './directory.ts';

/** Any resource, as the engine's library types it. */
export type Resource = Parameters<typeof validateResource>[0];
type AccessPolicy = Extract<Resource, { resourceType: 'AccessPolicy' }>;
type ClientApplication = Extract<Resource, { resourceType: 'ClientApplication' }>;
type ProjectMembership = Extract<Resource, { resourceType: 'ProjectMembership' }>;
type ProjectMembershipAccess = NonNullable<ProjectMembership['access']>[number];

/** Gives `Type/id` of what was wanted before under this key; a placeholder while that does not exist. */
type ReferenceOf = (key: string) => string;

/** Something that must be at the server. */
export type WantedResource = {
  /** Type and id in the directory, such as `Organization lindeveen`. */
  readonly key: string;
  /** By which it is found again. */
  readonly search: string;
  /** The elements that setup answers for; others that a server or a person added stay. */
  readonly resource: (referenceOf: ReferenceOf) => Resource;
  /** What is only known by hand: it is changed when it is there, and else told as something to do. */
  readonly missing?: string;
};

const system = 'https://welzijnoprecept.example/fhir/NamingSystem/directory';

/** All that a region's directory asks of its server, in the order in which one refers to another. */
export function wantedBy(directory: Directory): readonly WantedResource[] {
  const { practices, referrers, coaches, figures } = directory;
  const parties = [...practices, ...referrers, ...coaches];
  return [
    ...policies(),
    ...Object.entries(clients).map(([view, page]) => client(view, page, directory)),
    ...Object.entries(worSystems).flatMap(([id, url]) =>
      url.includes('/CodeSystem/') ? [codeSystem(id, url)] : [],
    ),
    ...parties.map(({ id, name }) => organization(id, name)),
    ...coaches.map(service),
    ...parties.flatMap((one) => one.people.flatMap((who) => [practitioner(who), role(who, one.id)])),
    ...figures.map(practitioner),
    ...coaches.flatMap(({ id, news }) => (news === undefined ? [] : [subscription(id, news)])),
    ...practices.flatMap((one) => one.people.map((who) => membership(who, ['practice'], one.id, one.people))),
    ...referrers.flatMap((one) => one.people.map((who) => membership(who, ['referrer'], one.id, one.people))),
    ...coaches.flatMap((one) =>
      one.people.map((who) =>
        membership(
          who,
          who.role === 'coordinator' ? ['coach', 'coordinator'] : ['coach'],
          one.id,
          one.people,
        ),
      ),
    ),
    ...figures.map((who) => membership(who, ['figures'], undefined, [who])),
  ];
}

const folder = join(import.meta.dirname, 'policies');

function policies(): readonly WantedResource[] {
  return readdirSync(folder).map((file) => {
    const policy: AccessPolicy = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    const { name = file } = policy; // each file has one
    return { key: `AccessPolicy ${name}`, search: `AccessPolicy?name=${name}`, resource: () => policy };
  });
}

/** A public client: it has no secret, and proves by PKCE that the answer is its own. */
function client(view: string, page: string, directory: Directory): WantedResource {
  const resource: ClientApplication = {
    resourceType: 'ClientApplication',
    name: `wor-${view}`,
    description: `Welzijn op Recept, ${directory.name}`,
    redirectUris: [`${directory.app}/index.html`],
    launchUri: `${directory.app}/${page}`,
  };
  return {
    key: `ClientApplication ${view}`,
    search: `ClientApplication?name=wor-${view}`,
    resource: () => resource,
  };
}

/** Named, so that a server that checks codes knows them; what each code means is in docs/clinical. */
function codeSystem(id: string, url: string): WantedResource {
  const resource: Resource = {
    resourceType: 'CodeSystem',
    url,
    name: url.split('/').at(-1) ?? id, // an address has a last part
    status: 'active',
    content: 'not-present',
  };
  return { key: `CodeSystem ${id}`, search: `CodeSystem?url=${url}`, resource: () => resource };
}

function organization(id: string, name: string): WantedResource {
  return keyed('Organization', id, () => ({ resourceType: 'Organization', active: true, name }));
}

function service({ id, name, phone, waitingTime }: Directory['coaches'][number]): WantedResource {
  return keyed('HealthcareService', id, (referenceOf) => ({
    resourceType: 'HealthcareService',
    active: true,
    providedBy: { reference: referenceOf(`Organization ${id}`), display: name },
    type: [{ text: 'Welzijn op Recept' }],
    name,
    ...(phone !== '' && { telecom: [{ system: 'phone', value: phone, use: 'work' }] }),
    ...(waitingTime !== '' && { extraDetails: waitingTime }),
  }));
}

function practitioner({ id, name }: Person): WantedResource {
  return keyed('Practitioner', id, () => ({
    resourceType: 'Practitioner',
    active: true,
    name: [{ text: name }],
  }));
}

function role({ id, name }: Person, of: string): WantedResource {
  return keyed('PractitionerRole', id, (referenceOf) => ({
    resourceType: 'PractitionerRole',
    active: true,
    practitioner: { reference: referenceOf(`Practitioner ${id}`), display: name },
    organization: { reference: referenceOf(`Organization ${of}`) },
  }));
}

/**
 * Tells an address that something new was sent to an organisation. R4 sends nothing along without a `payload`; Medplum
 * was read to send the resource all the same, so whoever listens must be inside the exchange's own network.
 */
function subscription(id: string, endpoint: string): WantedResource {
  return {
    key: `Subscription ${id}`,
    search: `Subscription?url=${encodeURIComponent(endpoint)}`,
    resource: (referenceOf) => ({
      resourceType: 'Subscription',
      status: 'active',
      reason: 'something new for an organisation',
      criteria: `Task?owner=${referenceOf(`HealthcareService ${id}`)}&status=requested`,
      channel: { type: 'rest-hook', endpoint },
    }),
  };
}

/** Who somebody is let in as. An account is made by inviting; a password is never in a directory. */
function membership(
  { id, name, mail }: Person,
  names: readonly string[],
  of: string | undefined,
  people: readonly Person[],
): WantedResource {
  const refersTo = (referenceOf: ReferenceOf, who: Person) =>
    [`Practitioner ${who.id}`, ...(of === undefined ? [] : [`PractitionerRole ${who.id}`])].map(referenceOf);
  return {
    key: `ProjectMembership ${id}`,
    search: `ProjectMembership?profile={Practitioner ${id}}`,
    missing: `invite ${name}${mail === undefined ? '' : ` <${mail}>`} with this Practitioner as profile, then run setup again`,
    resource: (referenceOf) => {
      const organization = of === undefined ? undefined : referenceOf(`Organization ${of}`);
      const service = names.includes('coach') ? [referenceOf(`HealthcareService ${of}`)] : [];
      const lists = {
        ...(organization && { organization, owners: [organization, ...service].join(',') }),
        staff: [
          ...(organization ? [organization] : []),
          ...people.flatMap((who) => refersTo(referenceOf, who)),
        ].join(','),
        self: refersTo(referenceOf, { id, name }).join(','),
      };
      const parameter = Object.entries(lists).map(([parameterName, valueString]) => ({
        name: parameterName,
        valueString,
      }));
      const access: ProjectMembershipAccess[] = names.map((policy) => ({
        policy: { reference: referenceOf(`AccessPolicy wor-${policy}`) },
        parameter,
      }));
      // Project, user and profile are the engine's, made by the invitation; they stay as they are.
      return { resourceType: 'ProjectMembership', access } as ProjectMembership;
    },
  };
}

function keyed(type: string, id: string, resource: WantedResource['resource']): WantedResource {
  return {
    key: `${type} ${id}`,
    search: `${type}?identifier=${encodeURIComponent(`${system}|${id}`)}`,
    resource: (referenceOf) => Object.assign(resource(referenceOf), { identifier: [{ system, value: id }] }),
  };
}
