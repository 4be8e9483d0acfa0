import { describe, expect, test } from 'vitest';
import { FailureError } from '../../shared/domain/failure.ts';
import { coachingAt } from './coaching.ts';
import { worldForTests } from './fhir-world.ts';
import { referringAt, signal } from './referring.ts';

const service = 'HealthcareService/welzijnscoach-lindeveen';
const waiting = { status: 'waiting-list', weeks: 3, on: '2026-11-30' } as const;

describe.each(['strict', 'lax'] as const)('whether there is room, at a %s server', (mode) => {
  const world = worldForTests(mode);
  const { exchangeOf } = referringAt(world);
  const { inboxOf, teamOf } = coachingAt(world);

  test('is said by the coordinator, and read by practice and colleagues', async () => {
    expect(await exchangeOf().readCapacities([service], signal)).toEqual({});
    const team = await teamOf('coach-collega');
    expect(team.coordinates).toEqual([service]);
    const before = world().store.read('HealthcareService', 'welzijnscoach-lindeveen');
    await inboxOf('coach-collega').sayCapacity(team, waiting);
    await inboxOf('coach-collega').sayCapacity(team, waiting);

    expect(await exchangeOf().readCapacities([service], signal)).toEqual({ [service]: waiting });
    expect(await inboxOf('coach').readCapacities(await teamOf('coach'), signal)).toEqual({
      [service]: waiting,
    });
    const { extension, meta, ...rest } = Object(
      world().store.read('HealthcareService', 'welzijnscoach-lindeveen'),
    );
    expect(extension).toHaveLength(1);
    const { meta: _meta, ...was } = Object(before);
    expect([rest, meta !== undefined]).toEqual([was, true]);
  });

  test.each(['coach', 'coach-oostdrecht'] as const)('is not for %s to say', async (user) => {
    const team = { ...(await teamOf(user)), coordinates: [service] };
    expect((await teamOf(user)).coordinates).toEqual([]);
    await expect(inboxOf(user).sayCapacity(team, waiting)).rejects.toThrow(FailureError);
    expect(await exchangeOf().readCapacities([service], signal)).toEqual({});
  });
});
