import { expect, test } from 'vitest';
import { createFindWorkplaces, listWorkplaces } from '../../../../shared/fhir/server/workplaces.ts';
import { page, response, scriptedTransport } from '../../../builders/scripted-transport.ts';

const elements = '_elements=practitioner,organization,modifierExtension&_count=200';
const byId = `PractitionerRole?_id=gp&${elements}`;
const byPerson = `PractitionerRole?practitioner=Practitioner/ria&${elements}`;
const role = (id: string, organisation: string, said: object = {}) => ({
  resourceType: 'PractitionerRole',
  id,
  practitioner: { reference: 'Practitioner/ria' },
  organization: { reference: organisation },
  ...said,
});
const practice = 'Organization/practice';
const coach = 'Organization/lindeveen';
const ria = { reference: 'Practitioner/ria' };
const notKnown = [{ url: 'https://his.example/fhir/StructureDefinition/not', valueBoolean: true }];

test.each([
  { roles: [role('gp', practice)], places: [practice], because: 'they have one role' },
  {
    roles: [role('gp', practice), role('two', coach)],
    places: [practice, coach],
    because: 'they work at both',
  },
  {
    roles: [role('gp', practice), role('two', coach, { modifierExtension: notKnown })],
    places: [],
    because: 'one of their roles is not understood',
  },
  {
    roles: [role('gp', practice), { resourceType: 'PractitionerRole', id: 7 }],
    places: [],
    because: 'one of the roles cannot be read, and may be theirs',
  },
])('somebody works at $places: $because', async ({ roles, places }) => {
  const find = createFindWorkplaces(scriptedTransport({ [byPerson]: page(roles) }));

  expect(listWorkplaces(ria, await find([ria], undefined))).toEqual(places);
});

test('somebody of whom one role was looked up may have others, which are asked for when they write themselves', async () => {
  const transport = scriptedTransport({
    [byId]: page([role('gp', practice)]),
    [byPerson]: page([role('gp', practice), role('two', coach)]),
  });
  const find = createFindWorkplaces(transport);
  const first = await find([{ reference: 'PractitionerRole/gp' }], undefined);

  expect(listWorkplaces({ reference: 'PractitionerRole/gp' }, first)).toEqual([practice]);
  expect(listWorkplaces(ria, await find([ria], undefined))).toEqual([practice, coach]);
});

test('where somebody works is not known where the server does not say', async () => {
  const find = createFindWorkplaces(scriptedTransport({ [byPerson]: response(403) }));

  expect(listWorkplaces(ria, await find([ria], undefined))).toEqual([]);
});
