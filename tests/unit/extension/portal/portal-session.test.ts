import { describe, expect, test } from 'vitest';
import type { PortalRequest, PortalTaken } from '../../../../extension/portal/portal-messages.ts';
import { createPortalSession } from '../../../../extension/portal/portal-session.ts';
import { shippedPortalAdapters } from '../../../../extension/portal/shipped-portals.ts';
import { portalValues } from '../../../../shared/domain/referral/portal-values.ts';
import { outgoing } from '../../../builders/draft.ts';
import { fakeTimer } from '../../../builders/timer.ts';
import { pageOf } from '../his/read/saved-page.ts';

const plan = { kind: 'portal/plan' } as const;
const fill = { kind: 'portal/fill', patient: 'confirmed' } as const;
const undo = { kind: 'portal/undo' } as const;
const nothingHere = { kind: 'portal/nothing-here' };

describe('what a portal tab holds of a patient', () => {
  test('is nothing before it was handed over', async () => {
    const { ask } = session({ handedOver: 0 });

    expect(await ask(plan)).toEqual(nothingHere);
    expect(await ask(fill)).toEqual(nothingHere);
    expect(await ask(undo)).toEqual(nothingHere);
  });

  test('is gone a minute after the hand-over began', async () => {
    const { ask, pass } = session({ milliseconds: 20_000 });
    expect(await ask(plan)).toMatchObject({ kind: 'portal/planned' });

    pass(20_000);

    expect(await ask(fill)).toEqual(nothingHere);
    expect(await ask(plan)).toEqual(nothingHere);
  });

  test.each([plan, fill, undo])(
    'is not for $kind by a panel that handed over something else',
    async (request) => {
      const { ask, askAs } = session({ handedOver: 2 });
      await ask(plan);
      if (request === undo) await ask(fill);

      expect(await askAs('hand-over-2', request)).toEqual(nothingHere);
    },
  );

  test('is not filled in when the next hand-over never came through', async () => {
    const { ask, askAs } = session();
    await ask(plan);

    expect(await askAs('hand-over-2', plan), 'the background had died').toEqual(nothingHere);
    expect(await askAs('hand-over-2', fill)).toEqual(nothingHere);
  });

  test('is used once: after filling only undo is left, and that for a minute', async () => {
    const { ask, pass } = session();
    await ask(plan);
    expect(await ask(fill)).toMatchObject({ kind: 'portal/filled' });
    expect(await ask(fill)).toEqual(nothingHere);

    pass(60_000);

    expect(await ask(undo)).toEqual(nothingHere);
  });

  test('is let go when the tab has gone to another page', async () => {
    const { ask, goTo } = session();
    await ask(plan);
    goTo('https://elders.example/');

    expect(await ask(fill)).toEqual({ kind: 'portal/other-page' });
    goTo('http://localhost:4300/portal/plain');
    expect(await ask(fill)).toEqual(nothingHere);
  });

  test('is gone when its time is over, although the alarm that should have wiped it did not ring', async () => {
    const { ask, sleep } = session();
    await ask(plan);

    sleep(60_000);

    expect(await ask(fill)).toEqual(nothingHere);
  });

  test('is gone when the page goes, for the browser may keep that page as it is for its back button', async () => {
    const { ask, leave } = session({ handedOver: 2 });
    await ask(plan);
    leave();
    expect(await ask(fill)).toEqual(nothingHere);

    await ask(plan);
    await ask(fill);
    leave();
    expect(await ask(undo)).toEqual(nothingHere);
  });

  test('is not touched by two clicks at once', async () => {
    const { ask } = session();

    const [first, second] = await Promise.all([ask(plan), ask(plan)]);

    expect(first).toMatchObject({ kind: 'portal/planned' });
    expect(second).toEqual({ kind: 'portal/busy' });
  });

  test('is in no answer to the panel', async () => {
    const { ask } = session();

    const answers = JSON.stringify([await ask(plan), await ask(fill), await ask(undo)]);

    for (const value of Object.values(portalValues(outgoing()))) {
      if (value !== '') expect(answers).not.toContain(value);
    }
  });
});

/** A tab at the plain portal, with a page that has no field at all. */
function session({ handedOver = 1, milliseconds = 60_000 } = {}) {
  const [adapter] = shippedPortalAdapters;
  if (adapter === undefined) throw new Error('no adapter is shipped');

  const timer = fakeTimer();
  let url = 'http://localhost:4300/portal/plain';
  const content = { adapter, values: portalValues(outgoing()) };
  const waiting: PortalTaken[] = Array.from({ length: handedOver }, () => ({
    kind: 'portal/taken',
    handOver: 'hand-over-1',
    content,
    milliseconds,
  }));
  let slept = 0;
  const { call, leave } = createPortalSession({
    document: pageOf('<p>Niets te zien.</p>').document,
    url: () => url,
    take: async () => waiting.pop() ?? { kind: 'portal/nothing' },
    timer: { ...timer, now: () => timer.now() + slept },
  });
  const askAs = (handOver: string, request: PortalRequest) => call({ handOver, request });
  return {
    ask: (request: PortalRequest) => askAs('hand-over-1', request),
    askAs,
    leave,
    pass: timer.pass,
    sleep: (milliseconds: number) => {
      slept += milliseconds; // time goes by, no alarm rings
    },
    goTo: (next: string) => {
      url = next;
    },
  };
}
