import { expect, test } from 'vitest';
import { createLaunches, type Launch } from '../../../../sandbox/smart/launches.ts';
import { findUser } from '../../../../sandbox/users.ts';

const MINUTE = 60_000;

test('a launch can be used until ten minutes have passed', () => {
  let now = 0;
  const launches = createLaunches(() => now);
  const id = launches.open(aLaunch());

  now = 9 * MINUTE;
  expect(launches.find(id)).toMatchObject({ patient: 'eenzame-weduwe' });
  now = 10 * MINUTE;
  expect(launches.find(id)).toBeUndefined();
});

test('a launch that was never opened is not found', () => {
  expect(createLaunches().find('made-up')).toBeUndefined();
});

function aLaunch(): Launch {
  const user = findUser('huisarts');
  if (!user) throw new Error('no huisarts');
  return {
    kind: 'ehr',
    user,
    session: 'a-session',
    patient: 'eenzame-weduwe',
    banner: 'app',
    intent: undefined,
    tokenSeconds: 60,
    refresh: 'given',
  };
}
