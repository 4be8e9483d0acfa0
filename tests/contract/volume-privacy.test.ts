import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import type { VolumeRead } from '../../shared/ports/volume-source.ts';
import { managersDoor, readAll, sourceBehind, startVolumeSandbox, volumeScopes } from './volume-world.ts';

let sandbox: Sandbox;
let paths: readonly string[];
let bodies: readonly unknown[];
let read: VolumeRead;

beforeAll(async () => {
  sandbox = await startVolumeSandbox(400);
  const door = managersDoor(sandbox);
  read = await readAll(sourceBehind(door.transport));
  ({ paths, bodies } = door);
}, 60_000);
afterAll(() => sandbox.stop());

describe('what is asked of the server', () => {
  test('needs no access to the record', () => {
    expect(volumeScopes.filter((scope) => /Condition|Encounter|Observation|\*/.test(scope))).toEqual([]);
    expect(volumeScopes.every((scope) => scope.startsWith('user/'))).toBe(true);
  });

  test('is whole elements by name, in every request', () => {
    expect(paths.length).toBeGreaterThan(5);
    expect(paths.filter((path) => !path.includes('_elements='))).toEqual([]);
  });

  test('is never of a record', () => {
    const types = new Set(paths.map((path) => path.split('?')[0]));

    expect([...types].toSorted()).toEqual([
      'Communication',
      'Organization',
      'PractitionerRole',
      'Procedure',
      'ServiceRequest',
      'Task',
    ]);
  });

  test.each([
    'name',
    'telecom',
    'note',
    'text',
    'contact',
    'identifier',
    'payload',
    'statusReason',
    'contained',
    'description',
    'patientInstruction',
  ])('is never %s of a patient or referral', (element) => {
    const asked = paths
      .filter((path) => !path.startsWith('Organization?')) // a practice has a name
      .filter((path) => element !== 'statusReason' || !path.startsWith('Procedure?')) // the code of a decline
      .flatMap((path) => new URLSearchParams(path.split('?')[1]).get('_elements')?.split(',') ?? []);

    expect(asked).not.toContain(element);
  });

  test('so no note, phone number or reason in words comes along', () => {
    const patients = resources('Patient');
    const tasks = resources('Task');

    expect(patients.length).toBeGreaterThan(100);
    expect(patients.filter((one) => 'name' in one || 'telecom' in one || 'identifier' in one)).toEqual([]);
    expect(tasks.filter((one) => 'note' in one || 'statusReason' in one)).toEqual([]);
    expect(resources('ServiceRequest').filter((one) => 'note' in one)).toEqual([]);
    expect(resources('Communication').filter((one) => 'payload' in one)).toEqual([]);
  });
});

test('nothing that is left leads back to a patient', () => {
  const left = JSON.stringify(read, (_, value) => (value instanceof Map ? [...value] : value));
  const { referrals, drafts, declined } = sandbox.ledger;
  const told = referrals.flatMap(({ patient, birthDate, postcode, key, task }) => [
    patient,
    birthDate,
    postcode,
    postcode?.replace(' ', ''),
    key,
    task,
  ]);
  const kept = [...told, ...[...drafts, ...declined].map(({ patient }) => patient)].filter(
    (word) => word !== undefined && left.includes(`"${word}"`),
  );

  expect(left.length).toBeGreaterThan(10_000);
  expect(left).toContain('Lindeveen');
  expect(kept).toEqual([]);
});

type Resource = { readonly resourceType: string; readonly [element: string]: unknown };

function resources(type: string): readonly Resource[] {
  return bodies
    .flatMap((body) => entriesOf(body))
    .map(({ resource }) => resource)
    .filter(({ resourceType }) => resourceType === type);
}

function entriesOf(body: unknown): readonly { readonly resource: Resource }[] {
  return typeof body === 'object' && body !== null && 'entry' in body && Array.isArray(body.entry)
    ? body.entry
    : [];
}
