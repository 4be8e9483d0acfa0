import { describe, expect, test } from 'vitest';
import { entriesRead } from '../../shared/domain/knowledge.ts';
import { patientId } from '../../shared/domain/record/patient.ts';
import { worldForTests } from './fhir-world.ts';
import { referringAt, signal, weduwe } from './referring.ts';

describe.each(['strict', 'lax'] as const)('referrals that were sent, at a %s server,', (mode) => {
  const { exchangeOf } = referringAt(worldForTests(mode));

  test('bring the coach back: events and messages of a running referral', async () => {
    const id = patientId('nieuw-bericht');

    const read = await exchangeOf(id).read(id, signal);

    expect(read.known).toBe(true);
    const [running] = entriesRead(read);
    expect(running?.events.length).toBeGreaterThan(0);
    expect(running?.events.every(({ at }) => at !== undefined)).toBe(true);
    expect(running?.messages.length).toBeGreaterThan(0);
    expect(running?.messages.every(({ author, text }) => author !== '' && text !== '')).toBe(true);
  });

  test('bring a rejection with its reason', async () => {
    const id = patientId('geen-plek');

    const [rejected] = entriesRead(await exchangeOf(id).read(id, signal));

    expect(rejected).toMatchObject({ status: 'rejected' });
    expect(rejected?.statusReason).not.toBe('');
    expect(rejected?.events.at(-1)).toMatchObject({ event: 'rejected', text: rejected?.statusReason });
  });

  test('of somebody who never had one are none, and known to be none', async () => {
    expect(await exchangeOf().read(weduwe, signal)).toEqual({ known: true, value: [] });
  });
});
