import { describe, expect, test } from 'vitest';
import { FailureError } from '../../shared/domain/failure.ts';
import { entriesRead } from '../../shared/domain/knowledge.ts';
import { patientId } from '../../shared/domain/record/patient.ts';
import { fhirCareRecord } from '../../shared/fhir/record/fhir-care-record.ts';
import { worldForTests } from './fhir-world.ts';

describe.each(['strict', 'lax'] as const)('the record at a %s server', (mode) => {
  const world = worldForTests(mode);

  const recordOf = (patient: string) =>
    fhirCareRecord(world().transportOf(patient), {
      fhirUser: 'Practitioner/huisarts-de-wit',
      roles: [{ text: 'POH-GGZ', role: 'referrer' }],
    });
  const { signal } = new AbortController();
  const aYearAgo = Temporal.Now.plainDateISO().subtract({ months: 12 }).toString();

  test('has the patient with a name to say, a phone, a municipality and a postcode', async () => {
    const id = patientId('eenzame-weduwe');

    const patient = await recordOf(id).readPatient(id, signal);

    expect(patient).toMatchObject({ id, sex: 'female', deceased: false });
    expect(patient.name).toMatch(/^\p{L}+ \p{L}+/u);
    expect(patient.initials).toMatch(/^(\p{L}{1,2}\.)+$/u);
    expect(patient.address.postcode).toMatch(/^99\d\d [A-Z]{2}$/);
    expect(patient.address.municipality).not.toBe('');
    expect(patient.phones.length).toBeGreaterThan(0);
    expect(JSON.stringify(patient)).not.toMatch(/\b999\d{6}\b/); // no test BSN
  });

  test('has the problems with their ICPC codes', async () => {
    const id = patientId('eenzame-weduwe');

    const problems = await recordOf(id).readProblems(id, signal);

    expect(problems.known).toBe(true);
    expect(entriesRead(problems).map(({ icpc }) => icpc)).toContain('Z04.03');
  });

  test('is asked for episodes where it has no coded problems, and is empty where it has none of these either', async () => {
    const id = patientId('bijna-leeg');
    const record = fhirCareRecord(world().transportOf(id), {
      fhirUser: undefined,
      roles: [],
      episodes: 'allowed',
    });

    expect(await record.readProblems(id, signal)).toEqual({ known: true, value: [] });
  });

  test('is read over all pages', async () => {
    const id = patientId('twintig-jaar');
    const stored = world().store.referringTo(`Patient/${id}`, 'Condition');

    const problems = await recordOf(id).readProblems(id, signal);

    expect(problems.known).toBe(true);
    expect(entriesRead(problems)).toHaveLength(stored.length);
    expect(stored.length).toBeGreaterThan(0);
  });

  test('has only contacts since the date asked for', async () => {
    const id = patientId('twintig-jaar');

    const contacts = await recordOf(id).readContacts(id, aYearAgo, signal);

    expect(contacts.known).toBe(true);
    expect(entriesRead(contacts).length).toBeGreaterThan(0);
    expect(entriesRead(contacts).every(({ date }) => date >= aYearAgo)).toBe(true);
  });

  test('of another shape (STU3) is read as well', async () => {
    const id = patientId('stu3');

    const problems = await recordOf(id).readProblems(id, signal);
    const contacts = await recordOf(id).readContacts(id, aYearAgo, signal);

    expect(problems.known).toBe(true);
    expect(entriesRead(problems).some(({ icpc, state }) => icpc !== undefined && state === 'active')).toBe(
      true,
    );
    expect(entriesRead(problems).every(({ date }) => date !== undefined)).toBe(true);
    expect(contacts.known).toBe(true);
    expect(entriesRead(contacts).length).toBeGreaterThan(0);
  });

  test('is unknown where the server forbids it, and the rest is there', async () => {
    const id = patientId('geen-toegang');

    const problems = await recordOf(id).readProblems(id, signal);

    expect(problems).toMatchObject({ known: false, why: 'not-permitted' });
    await expect(recordOf(id).readPatient(id, signal)).resolves.toMatchObject({ id });
  });

  test.each([
    { kind: '500', why: 'unreachable' },
    { kind: 'html', why: 'unreadable' },
    { kind: 'truncated-json', why: 'unreadable' },
    { kind: '403', why: 'not-permitted' },
  ] as const)('is unknown ($why) after a fault of kind $kind, never empty', async ({ kind, why }) => {
    world().faults.set('test', { kind, on: { resourceType: 'Condition' } });
    const id = patientId('eenzame-weduwe');

    expect(await recordOf(id).readProblems(id, signal)).toMatchObject({ known: false, why });
  });

  test('comes after one wait when the server is busy for a moment', async () => {
    world().faults.set('test', { kind: '429', on: { resourceType: 'Condition' }, times: 1 });
    const id = patientId('eenzame-weduwe');

    expect(await recordOf(id).readProblems(id, signal)).toMatchObject({ known: true });
  });

  test('asks to sign in again when the session is over', async () => {
    world().faults.set('test', { kind: '401' });
    const id = patientId('eenzame-weduwe');

    const reading = recordOf(id).readProblems(id, signal);

    await expect(reading).rejects.toThrow(new FailureError({ kind: 'session-expired' }));
  });

  test.each([
    { practitioner: 'huisarts-de-wit', role: 'referrer', because: 'SNOMED says huisarts' },
    { practitioner: 'poh-yilmaz', role: 'referrer', because: 'the configuration knows the text POH-GGZ' },
    { practitioner: 'assistent-bos', role: 'assistant', because: 'SNOMED says doktersassistent' },
    { practitioner: 'manager-van-dam', role: 'manager', because: 'SNOMED says praktijkmanager' },
  ])('knows $practitioner as $role: $because', async ({ practitioner, role }) => {
    const record = fhirCareRecord(world().transportOf('eenzame-weduwe'), {
      fhirUser: `${world().baseUrl}/Practitioner/${practitioner}`,
      roles: [{ text: 'POH-GGZ', role: 'referrer' }],
    });

    const user = await record.readUser(signal);

    expect(user).toMatchObject({
      known: true,
      value: {
        reference: `Practitioner/${practitioner}`,
        role,
        practice: { reference: 'Organization/praktijk-de-linde', name: 'Huisartsenpraktijk De Linde' },
      },
    });
    expect(user.known && user.value.name).toMatch(/[A-Z]\./);
    expect(user.known && user.value.practice.phone).not.toBe('');
  });
});
