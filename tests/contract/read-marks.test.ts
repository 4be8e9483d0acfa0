import { describe, expect, test } from 'vitest';
import { patientId } from '../../shared/domain/record/patient.ts';
import { fhirAuditTrail } from '../../shared/fhir/record/fhir-audit-trail.ts';
import { fhirReadMarks } from '../../shared/fhir/worklist/fhir-read-marks.ts';
import { worldForTests } from './fhir-world.ts';

const huisarts = 'Practitioner/huisarts-de-wit';
const poh = 'Practitioner/poh-yilmaz';
const patient = patientId('nieuw-bericht');
const { signal } = new AbortController();

describe.each(['strict', 'lax'] as const)('read marks at a %s server', (mode) => {
  const world = worldForTests(mode);

  const marksOf = (user: string) => fhirReadMarks(world().transportOf(patient), user);

  test('are kept on the server, so that another window knows them', async () => {
    await marksOf(huisarts).mark(patient, 'task-1', '2026-11-20T09:00:00Z');

    expect((await marksOf(huisarts).readings(patient, signal)).readUntil).toEqual({
      'task-1': '2026-11-20T09:00:00Z',
    });
  });

  test('are of one user: what the GP read is still new to the POH', async () => {
    await marksOf(huisarts).mark(patient, 'task-1', '2026-11-20T09:00:00Z');

    expect((await marksOf(poh).readings(patient, signal)).readUntil).toEqual({});
  });

  test('of a colleague count as read in the practice, those of a coach do not', async () => {
    const ofPatient = `"Patient/${patient}"`;
    const task = world()
      .store.all('Task')
      .find((one) => JSON.stringify(one).includes(ofPatient));
    if (task?.id === undefined) throw new Error('this patient has a referral');
    await marksOf(poh).mark(patient, task.id, '2026-11-20T09:00:00Z');
    await marksOf('Practitioner/coach-haddad').mark(patient, task.id, '2026-11-22T09:00:00Z');

    expect(await marksOf(huisarts).readings(patient, signal)).toEqual({
      readUntil: {},
      readByColleagues: { [task.id]: '2026-11-20T09:00:00Z' },
    });
  });

  test('move on, whether this window made the mark or another', async () => {
    await marksOf(huisarts).mark(patient, 'task-1', '2026-11-20T09:00:00Z');
    const marks = marksOf(huisarts);
    await marks.mark(patient, 'task-1', '2026-11-21T09:00:00Z');
    await marks.mark(patient, 'task-1', '2026-11-22T09:00:00Z');

    expect((await marksOf(huisarts).readings(patient, signal)).readUntil).toEqual({
      'task-1': '2026-11-22T09:00:00Z',
    });
    expect(world().store.all('Basic')).toHaveLength(1);
  });

  test('are kept in the session when the server refuses them', async () => {
    world().faults.set('test', { kind: '403', on: { resourceType: 'Basic' } });
    const marks = marksOf(huisarts);

    await marks.mark(patient, 'task-1', '2026-11-20T09:00:00Z');

    expect((await marks.readings(patient, signal)).readUntil).toEqual({ 'task-1': '2026-11-20T09:00:00Z' });
    expect(world().store.all('Basic')).toHaveLength(0);
  });
});

describe('the audit trail', () => {
  const world = worldForTests('strict');
  const clock = { now: () => Temporal.Instant.from('2026-11-20T09:00:00Z') };

  test('notes who did what to which patient when, and nothing else', async () => {
    const agent = { user: huisarts, practice: 'Organization/praktijk-de-linde' };
    const audit = fhirAuditTrail(world().transportOf(patient), agent, clock);

    audit.note('opened', patient);

    await expect.poll(() => world().store.all('AuditEvent')).toHaveLength(1);
    expect(world().store.all('AuditEvent')[0]).toMatchObject({
      action: 'R',
      recorded: '2026-11-20T09:00:00Z',
      agent: [{ who: { reference: huisarts } }, { who: { reference: 'Organization/praktijk-de-linde' } }],
      entity: [{ what: { reference: `Patient/${patient}` } }],
    });
  });
});
