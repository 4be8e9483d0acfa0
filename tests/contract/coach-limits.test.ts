import { describe, expect, test } from 'vitest';
import { FailureError } from '../../shared/domain/failure.ts';
import { entriesRead } from '../../shared/domain/knowledge.ts';
import type { FhirTransport } from '../../shared/fhir/server/transport.ts';
import { response } from '../builders/scripted-transport.ts';
import { coachingAt } from './coaching.ts';
import { worldForTests } from './fhir-world.ts';
import { referringAt, signal, weduwe } from './referring.ts';

describe.each(['strict', 'lax'] as const)('what a coach may not know or say at a %s server', (mode) => {
  const world = worldForTests(mode);
  const { exchangeOf, named, theOne } = referringAt(world);
  const { inboxOf, teamOf, sent, caseOf, answer } = coachingAt(world);

  test('sends no word without the permission to report back, and stores the step alone', async () => {
    const taskId = await sent('coach-silent', 'not-given');
    const seen = await caseOf(taskId);
    expect(seen.feedback).toBe('not-given');

    await expect(answer(seen, { step: 'contacted', message: 'Geheim.' })).rejects.toEqual(
      new FailureError({ kind: 'no-consent' }),
    );
    expect(JSON.stringify(world().store.all('Communication'))).not.toContain('Geheim.');
    expect(await answer(seen, { step: 'contacted' }, 'alone')).toEqual({ kind: 'answered' });
  });

  test('sends no word once the permission was taken back while it was typed', async () => {
    const taskId = await sent('coach-late');
    const seen = await caseOf(taskId);
    await exchangeOf().withdraw(
      { referral: await theOne('coach-late'), reason: 'Wil niet meer', consent: 'taken-back' },
      named(),
    );

    expect(await answer(seen, { step: 'contacted', message: 'Geheim.' })).toMatchObject({
      kind: 'conflict',
      now: { status: 'cancelled' },
    });
    expect(JSON.stringify(world().store.all('Communication'))).not.toContain('Geheim.');
  });

  test('does not know about permission that could not be read', async () => {
    const taskId = await sent('coach-unread');
    const closed = (line: FhirTransport): FhirTransport => ({
      ...line,
      request: async (request) =>
        request.path.startsWith('Consent/') ? response(403) : line.request(request),
    });
    const seen = await inboxOf('coach', closed).readCase(taskId, await teamOf(), signal);
    expect(seen).toMatchObject({ sharing: 'unknown', feedback: 'unknown' });
  });

  test('reads a list that is not whole as unknown, never as empty', async () => {
    const closed = (line: FhirTransport): FhirTransport => ({
      ...line,
      request: async (request) => (request.path.startsWith('Task?') ? response(403) : line.request(request)),
    });
    expect(await inboxOf('coach', closed).readAll(await teamOf(), signal)).toMatchObject({
      known: false,
      why: 'not-permitted',
    });
  });

  test('of another organisation finds nothing of it, and is refused it by name', async () => {
    const taskId = await sent('coach-other');
    const team = await teamOf('coach-oostdrecht');
    const items = entriesRead(await inboxOf('coach-oostdrecht').readAll(team, signal));
    expect(items.some(({ referral: one }) => one.taskId === taskId)).toBe(false);
    await expect(inboxOf('coach-oostdrecht').readCase(taskId, team, signal)).rejects.toEqual(
      new FailureError({ kind: 'not-permitted', what: 'Task' }),
    );
  });

  test('asks for nothing of other referrals of the same patient', async () => {
    const taskId = await sent('coach-least');
    const asked: string[] = [];
    const watched = (line: FhirTransport): FhirTransport => ({
      ...line,
      request: async (request) => {
        asked.push(request.path);
        return line.request(request);
      },
    });
    await inboxOf('coach', watched).readCase(taskId, await teamOf(), signal);
    expect(asked.filter((path) => /[?&](patient|subject)=/.test(path))).toEqual([]);
    expect(asked.filter((path) => path.startsWith('Patient/'))).toEqual([
      expect.stringMatching(new RegExp(`^Patient/${weduwe}\\?_elements=(?!.*identifier)`)),
    ]);
  });
});
