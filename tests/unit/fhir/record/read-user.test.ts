import { describe, expect, test } from 'vitest';
import { fhirCareRecord } from '../../../../shared/fhir/record/fhir-care-record.ts';
import { readRole } from '../../../../shared/fhir/record/read-role.ts';
import { page, response, scriptedTransport } from '../../../builders/scripted-transport.ts';

const snomed = (code: string) => ({ coding: [{ system: 'http://snomed.info/sct', code }] });
const uzi = (code: string) => ({
  coding: [{ system: 'http://fhir.nl/fhir/NamingSystem/uzi-rolcode', code }],
});

describe('the role', () => {
  test.each([
    { concept: snomed('62247001'), role: 'referrer', because: 'a huisarts refers' },
    { concept: snomed('22515006'), role: 'assistant', because: 'a doktersassistent prepares' },
    { concept: snomed('159481007'), role: 'manager', because: 'a praktijkmanager sees numbers' },
    { concept: uzi('01.015'), role: 'referrer', because: 'UZI knows the huisarts' },
    { concept: uzi('30.069'), role: 'referrer', because: 'UZI knows the verpleegkundig specialist' },
    {
      concept: { coding: [{ system: 'http://elders', code: '62247001' }] },
      role: 'unknown',
      because: 'a code only means something in its own system',
    },
    {
      concept: { text: ' poh-ggz ' },
      role: 'referrer',
      because: 'the configuration knows the text, in any case',
    },
    {
      concept: { coding: [{ system: 'http://his', code: 'A1', display: 'Balie' }] },
      role: 'assistant',
      because: 'the configuration knows the code',
    },
    {
      concept: snomed('309343006'),
      role: 'manager',
      because: 'the configuration goes before what is known everywhere',
    },
    { concept: { text: 'stagiair' }, role: 'unknown', because: 'nobody knows it' },
  ])('of $concept is $role: $because', ({ concept, role }) => {
    const configured = [
      { text: 'POH-GGZ', role: 'referrer' },
      { system: 'http://his', code: 'a1', role: 'assistant' },
      { code: '309343006', role: 'manager' },
    ] as const;

    expect(readRole([concept], configured)).toBe(role);
  });
});

const practitioner = {
  resourceType: 'Practitioner',
  id: '12',
  name: [{ use: 'official', text: 'M. de Wit', family: 'de Wit', given: ['M.'] }],
};
const organization = {
  resourceType: 'Organization',
  id: 'linde',
  name: 'De Linde',
  telecom: [{ system: 'phone', value: '0990-000010' }],
};
const role = {
  resourceType: 'PractitionerRole',
  id: 'rol-12',
  practitioner: { reference: 'Practitioner/12' },
  organization: { reference: 'Organization/linde' },
  code: [{ ...snomed('62247001'), text: 'huisarts' }],
};
const includes = '_include=PractitionerRole:practitioner&_include=PractitionerRole:organization&_count=200';
const rolesOf12 = `PractitionerRole?practitioner=Practitioner/12&${includes}`;

const userAt = (
  answers: Readonly<Record<string, unknown>>,
  fhirUser: string | undefined = 'Practitioner/12',
) =>
  fhirCareRecord(scriptedTransport(answers), { fhirUser, roles: [] }).readUser(new AbortController().signal);

const huisarts = {
  reference: 'Practitioner/12',
  roleReference: 'PractitionerRole/rol-12',
  name: 'M. de Wit',
  role: 'referrer',
  roleText: 'huisarts',
  practice: { reference: 'Organization/linde', name: 'De Linde', phone: '0990-000010' },
};

describe('the user', () => {
  test.each([
    {
      answers: { [rolesOf12]: page([role, practitioner, organization]) },
      because: 'the server follows includes',
    },
    {
      answers: {
        [rolesOf12]: page([role]),
        'Practitioner/12': practitioner,
        'Organization/linde': organization,
      },
      because: 'it is read apart',
    },
    {
      answers: {
        [rolesOf12]: page([
          { ...role, id: 'rol-7', practitioner: { reference: 'Practitioner/7' } },
          { ...role, id: 'oud', active: false },
          role,
          practitioner,
          organization,
        ]),
      },
      because: 'an ended role and a colleague’s are left out',
    },
  ])('is whole when $because', async ({ answers }) => {
    expect(await userAt(answers)).toEqual({ known: true, value: huisarts });
  });

  test.each([
    {
      answers: {
        [rolesOf12]: response(400),
        'PractitionerRole?practitioner=Practitioner/12&_count=200': page([role]),
        'Practitioner/12': practitioner,
        'Organization/linde': organization,
      },
      fhirUser: 'Practitioner/12',
      because: 'the server refuses includes',
    },
    {
      answers: {
        'PractitionerRole/rol-12': role,
        'Practitioner/12': practitioner,
        'Organization/linde': organization,
      },
      fhirUser: 'PractitionerRole/rol-12',
      because: 'the server can only read roles, not search them',
    },
  ])('is whole when $because', async ({ answers, fhirUser }) => {
    expect(await userAt(answers, fhirUser)).toEqual({ known: true, value: huisarts });
  });

  test.each([
    {
      fhirUser: 'https://elders.voorbeeld.example/fhir/Practitioner/12',
      because: 'there, 12 is somebody else',
    },
    {
      fhirUser: 'https://his.voorbeeld.example/fhirfly/Practitioner/12',
      because: 'it only begins like the base',
    },
    { fhirUser: 'Person/12', because: 'a Person has no role' },
    { fhirUser: 'RelatedPerson/12', because: 'that is no care professional' },
  ])('is not looked up for $fhirUser: $because', async ({ fhirUser }) => {
    const transport = scriptedTransport({ 'Practitioner/12': practitioner });
    const user = await fhirCareRecord(transport, { fhirUser, roles: [] }).readUser(
      new AbortController().signal,
    );

    expect(user).toMatchObject({ known: false, why: 'not-offered', partial: undefined });
    expect(transport.asked).toEqual([]);
  });

  test('may stand inside the role', async () => {
    const inside = {
      ...role,
      practitioner: { reference: '#wie' },
      contained: [{ ...practitioner, id: 'wie' }],
    };
    const user = await userAt(
      { 'PractitionerRole/rol-12': inside, 'Organization/linde': organization },
      'PractitionerRole/rol-12',
    );

    expect(user).toMatchObject({ known: true, value: { name: 'M. de Wit', role: 'referrer' } });
  });

  test('may be launched as a role', async () => {
    const byId = `PractitionerRole?_id=rol-12&${includes}`;

    expect(
      await userAt(
        { [byId]: page([role, practitioner, organization]) },
        'https://his.voorbeeld.example/fhir/PractitionerRole/rol-12',
      ),
    ).toEqual({
      known: true,
      value: huisarts,
    });
  });

  test.each([
    {
      inRole: 'PractitionerRole/rol-13',
      practice: 'De Beuk',
      because: 'the launch says in which they are at work',
    },
    {
      inRole: undefined,
      practice: 'De Linde',
      because: 'the launch says nothing, and only this one is of today',
      period: { start: '2015-01-01', end: '2019-12-31' },
    },
    {
      inRole: 'https://his.voorbeeld.example/fhir/PractitionerRole/rol-13',
      practice: 'De Beuk',
      because: 'the launch may say so by its whole address',
    },
    {
      inRole: 'PractitionerRole/rol-99',
      practice: '',
      because: 'that role is not theirs, and of two practices none is guessed',
    },
  ])('with two roles works at "$practice" when $because', async ({ inRole, practice, period }) => {
    const other = {
      ...role,
      period,
      id: 'rol-13',
      organization: { reference: 'Organization/beuk', display: 'De Beuk' },
    };
    const beuk = { ...organization, id: 'beuk', name: 'De Beuk' };
    const answers = { [rolesOf12]: page([role, other, practitioner, organization, beuk]) };
    const record = fhirCareRecord(scriptedTransport(answers), {
      fhirUser: 'Practitioner/12',
      inRole,
      roles: [],
    });

    expect(await record.readUser(new AbortController().signal)).toMatchObject({
      value: { practice: { name: practice } },
    });
  });

  test('without a role is known by name, and may do the least', async () => {
    const user = await userAt({ [rolesOf12]: page([]), 'Practitioner/12': practitioner });

    expect(user).toMatchObject({
      known: true,
      value: { name: 'M. de Wit', role: 'unknown', roleReference: undefined },
    });
  });

  test.each([
    { answers: { [rolesOf12]: response(403) }, why: 'not-permitted', because: 'roles may not be read' },
    {
      answers: {
        [rolesOf12]: page([role]),
        'Organization/linde': organization,
        'Practitioner/12': response(500),
      },
      why: 'unreachable',
      because: 'the name did not come',
    },
  ])('is unknown ($why) when $because', async ({ answers, why }) => {
    expect(await userAt(answers)).toMatchObject({
      known: false,
      why,
      partial: { reference: 'Practitioner/12' },
    });
  });

  test('is unknown when the HIS does not tell who it is', async () => {
    const record = fhirCareRecord(scriptedTransport({}), { fhirUser: undefined, roles: [] });

    expect(await record.readUser(new AbortController().signal)).toMatchObject({
      known: false,
      why: 'not-offered',
    });
  });
});
