import { describe, expect, test } from 'vitest';
import type { UserId } from '../../sandbox/grant.ts';
import { findUser } from '../../sandbox/users.ts';
import { readVersioned } from '../../shared/fhir/server/versioned.ts';
import { worldForTests } from './fhir-world.ts';

const own: UserId = 'coach';
const other: UserId = 'coach-oostdrecht';
const task = 'Task/nieuw-bericht-taak';
const request = 'ServiceRequest/nieuw-bericht-verwijzing';
const permission = 'Consent/nieuw-bericht-toestemming-delen';
const patient = 'Patient/nieuw-bericht';

describe.each(['strict', 'lax'] as const)('what a coach may reach at a %s server', (mode) => {
  const world = worldForTests(mode);
  const send = (user: UserId, method: 'GET' | 'PUT' | 'POST', path: string, body?: object) =>
    world()
      .coachAppTransport(user)
      .request({ method, path, ...(body && { body }) });
  const stored = async (reference: string) =>
    (await readVersioned(world().coachTransport(), reference)).resource;

  test.each([
    { reference: task, because: 'it is owned by the organisation' },
    { reference: request, because: 'it was sent to the organisation' },
    { reference: permission, because: 'it goes with the referral' },
    { reference: patient, because: 'the referral is about this patient' },
  ])('$reference is read by its own coach and by no other: $because', async ({ reference }) => {
    expect((await send(own, 'GET', reference)).status).toBe(200);
    expect((await send(other, 'GET', reference)).status).toBe(403);
  });

  test.each([
    'Task?owner=HealthcareService/welzijnscoach-lindeveen',
    'Task?patient=nieuw-bericht',
    'Task?_id=nieuw-bericht-taak&_include=Task:patient&_include=Task:focus',
    'ServiceRequest?patient=nieuw-bericht&_revinclude=Task:focus',
    'ServiceRequest?performer=HealthcareService/welzijnscoach-lindeveen',
    'Patient?name=Hoekstra',
    'Patient?_id=nieuw-bericht',
    'Communication?based-on=ServiceRequest/nieuw-bericht-verwijzing',
    'Communication?subject=Patient/nieuw-bericht',
  ])('%s brings another organisation nothing', async (search) => {
    expect(Object(await send(own, 'GET', search)).body.entry?.length).toBeGreaterThan(0);
    const answer = await send(other, 'GET', search);
    expect(answer.status).toBe(200);
    expect(Object(answer.body).entry ?? []).toEqual([]);
  });

  test.each(['Condition', 'Encounter', 'Procedure', 'Observation'])(
    'no coach reads the record: %s',
    async (type) => {
      const answer = await send(own, 'GET', `${type}?patient=nieuw-bericht`);
      expect(answer.status).toBeGreaterThanOrEqual(400);
    },
  );

  test.each([
    { reference: task, change: { status: 'accepted' }, mine: 200, because: 'a coach answers in the Task' },
    {
      reference: task,
      change: { owner: { reference: 'HealthcareService/welzijnscoach-oostdrecht' } },
      mine: 403,
      because: 'no one gives a referral to another organisation',
    },
    {
      reference: task,
      change: { for: { reference: 'Patient/eenzame-weduwe' } },
      mine: 403,
      because: 'naming a patient of others would open that one',
    },
    {
      reference: request,
      change: { status: 'revoked' },
      mine: 403,
      because: "the request is the practice's",
    },
    {
      reference: permission,
      change: { status: 'inactive' },
      mine: 403,
      because: "a permission is the patient's",
    },
    {
      reference: patient,
      change: { active: false },
      mine: 403,
      because: 'a record is not for a coach to change',
    },
  ])('$reference with $change: its own coach $mine, another 403, because $because', async (row) => {
    const changed = { ...(await stored(row.reference)), ...row.change };
    expect((await send(other, 'PUT', row.reference, changed)).status).toBe(403);
    expect((await send(own, 'PUT', row.reference, changed)).status).toBe(row.mine);
  });

  test('a message hangs on nothing but referrals of the organisation', async () => {
    const message = {
      resourceType: 'Communication',
      status: 'completed',
      sender: { reference: 'Practitioner/coach-haddad' },
      recipient: [{ reference: 'PractitionerRole/rol-huisarts' }],
      about: [{ reference: task }],
      basedOn: [{ reference: request }],
      payload: [{ contentString: 'Gebeld.' }],
    };
    const byOther = { ...message, sender: { reference: 'Practitioner/coach-martens' } };
    expect((await send(other, 'POST', 'Communication', byOther)).status).toBe(403);
    expect((await send(own, 'POST', 'Communication', message)).status).toBe(201);
    expect(
      (await send(own, 'POST', 'Communication', { ...message, about: [], basedOn: [] })).status,
    ).not.toBe(201);
  });

  test('what a coach has read is seen and changed by that coach alone', async () => {
    const mark = {
      resourceType: 'Basic',
      identifier: [{ system: 'https://example.org/marks', value: 'one' }],
      code: { text: 'read' },
      subject: { reference: patient },
    };
    const by = (user: UserId) => ({ reference: `Practitioner/${findUser(user)?.practitioner}` });
    const body = { ...mark, author: by(own) };
    const made = await send(own, 'POST', 'Basic', body);
    expect(made.status).toBe(201);
    const path = `Basic/${Object(made.body).id}`;
    const changed = { ...body, id: Object(made.body).id };
    for (const user of ['coach-collega', other] as const) {
      expect((await send(user, 'GET', path)).status).toBe(403);
      const theirs = { ...changed, author: by(user) };
      expect((await send(user, 'PUT', path, theirs)).status).toBe(403);
      expect((await send(user, 'POST', 'Basic', body)).status).toBe(403);
    }
    expect((await send(own, 'PUT', path, changed)).status).toBe(200);
  });

  test('a patient whom no referral to the organisation names is closed to it', async () => {
    expect((await send(own, 'GET', 'Patient/eenzame-weduwe')).status).toBe(403);
    expect((await send(own, 'GET', 'Patient/does-not-exist')).status).toBe(404);
  });
});
