import type { HsdsService } from './hsds-schema.ts';

/**
 * Services → the text of an HSDS 3 file: a list of services, each part with the id that the standard asks. An id that is
 * no UUID becomes one, always the same; fields that we do not read are not in it.
 */
export async function writeMap(services: readonly HsdsService[]): Promise<string> {
  const written = await Promise.all(services.map(toFile));
  return `${JSON.stringify(written, undefined, 2)}\n`;
}

async function toFile(service: HsdsService): Promise<object> {
  const { organization, phones, schedules, service_areas, service_at_locations, cost_options, attributes } =
    service;
  const id = await uuidOf(service.id);
  const part = (name: string) => uuidOf(`${id} ${name}`);
  const numbered = <T extends object>(list: readonly T[], name: string) =>
    Promise.all(list.map(async (one, index) => ({ id: await part(`${name} ${index}`), ...one })));

  const places = service_at_locations.filter(({ location }) => location !== undefined);
  return {
    ...service,
    id,
    organization: organization?.name && {
      id: await uuidOf(`organization ${organization.name}`),
      name: organization.name,
      description: '',
    },
    phones: await numbered(phones, 'phone'),
    schedules: await numbered(schedules, 'schedule'),
    service_areas: await numbered(service_areas, 'area'),
    cost_options: await numbered(cost_options, 'cost'),
    service_at_locations: await Promise.all(
      places.map(async ({ location, schedules: own }, index) => ({
        id: await part(`at ${index}`),
        schedules: await numbered(own, `at ${index} schedule`),
        location: {
          id: await part(`location ${index}`),
          location_type: 'physical',
          ...location,
          addresses: await numbered(
            (location?.addresses ?? []).map((address) => ({ ...noAddress, ...address })),
            `location ${index} address`,
          ),
        },
      })),
    ),
    attributes: await Promise.all(
      attributes.map(async ({ taxonomy_term: term }, index) => ({
        id: await part(`attribute ${index}`),
        taxonomy_term: term && {
          id: await uuidOf(`term ${term.code ?? term.name ?? ''}`), // a term may have neither
          name: term.code ?? '',
          description: '',
          ...term,
        },
      })),
    ),
  };
}

/** What an address must have by the standard, where the map does not tell. */
const noAddress = {
  address_1: '',
  city: '',
  state_province: '',
  postal_code: '',
  country: 'NL',
  address_type: 'physical',
};

/** A UUID stays; anything else gives the same one each time (version 5 of RFC 9562, in a name space of its own). */
async function uuidOf(name: string): Promise<string> {
  if (/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(name)) return name;
  const bytes = new TextEncoder().encode(`welzijn-op-recept sociale kaart ${name}`);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-1', bytes));
  const hex = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
