import { describe, expect, test } from 'vitest';
import {
  followOpened,
  OFFER_MS,
  type OpenedFromHis,
  type PortalDoor,
} from '../../../../../extension/panel/from-his/follow-opened.ts';
import { FailureError } from '../../../../../shared/domain/failure.ts';
import { fakeTimer } from '../../../../builders/timer.ts';

const his = 1;
const portalTab = 7;

/** A browser of which a test says what happens, and a panel about one patient. */
function atWork(timer = fakeTimer()) {
  const said: OpenedFromHis['status'][] = [];
  const went: number[] = [];
  const atPortal = new Set<number>();
  let open: Parameters<PortalDoor['onOpened']>[0] = () => {};
  let move: (tab: number) => void = () => {};
  let close: (tab: number) => void = () => {};
  let patient: 'ours' | 'another' = 'ours';
  const following = followOpened({
    door: {
      onOpened: (listener) => {
        open = listener;
        return () => {};
      },
      onMoved: (listener) => {
        move = listener;
        return () => {};
      },
      onClosed: (listener) => {
        close = listener;
        return () => {};
      },
      isAtPortal: async (tab) => atPortal.has(tab),
      goToForm: async (tab) => void went.push(tab),
    },
    timer,
    hisTab: his,
    assertSame: async () => {
      if (patient === 'another') throw new FailureError({ kind: 'wrong-patient' });
    },
    onChange: ({ status }) => said.push(status),
  });
  const settled = () => new Promise<void>((resolve) => setImmediate(resolve));
  return {
    said: () => said.at(-1) ?? 'waiting',
    went,
    timer,
    stop: following.stop,
    go: following.go,
    opens: async (tab: number, from: number, site: 'portal' | 'elsewhere' = 'portal') => {
      if (site === 'portal') atPortal.add(tab);
      open(tab, from);
      await settled();
    },
    moves: async (tab: number, site: 'portal' | 'elsewhere') => {
      if (site === 'portal') atPortal.add(tab);
      else atPortal.delete(tab);
      move(tab);
      await settled();
    },
    closes: (tab: number) => {
      atPortal.delete(tab);
      close(tab);
    },
    turnsTo: (whom: 'ours' | 'another') => {
      patient = whom;
    },
  };
}

type Row = {
  readonly because: string;
  readonly happens: (world: ReturnType<typeof atWork>) => Promise<void> | void;
  readonly said: OpenedFromHis['status'];
  /** The tabs that went to the form. */
  readonly went: readonly number[];
};

const rows: readonly Row[] = [
  {
    because: 'the HIS page of this patient opened the portal',
    happens: (world) => world.opens(portalTab, his),
    said: 'offered',
    went: [],
  },
  {
    because: 'the user takes the offer in time',
    happens: async (world) => {
      await world.opens(portalTab, his);
      world.timer.pass(OFFER_MS - 1);
      await world.go();
    },
    said: 'went',
    went: [portalTab],
  },
  {
    because: 'another page opened it: it may be for any patient',
    happens: async (world) => {
      await world.opens(portalTab, 2);
      await world.go();
    },
    said: 'waiting',
    went: [],
  },
  {
    because: 'the tab signs on through other pages first',
    happens: async (world) => {
      await world.opens(portalTab, his, 'elsewhere');
      await world.moves(portalTab, 'portal');
    },
    said: 'offered',
    went: [],
  },
  {
    because: 'the HIS opened something else, such as a letter',
    happens: async (world) => {
      await world.opens(portalTab, his, 'elsewhere');
      await world.go();
      world.timer.pass(OFFER_MS);
    },
    said: 'waiting',
    went: [],
  },
  {
    because: 'a tab that was there before is never offered, though it is at the portal',
    happens: async (world) => {
      await world.moves(portalTab, 'portal');
      await world.go();
    },
    said: 'waiting',
    went: [],
  },
  {
    because: 'after a minute the tab may have been given to another patient',
    happens: async (world) => {
      await world.opens(portalTab, his);
      world.timer.pass(OFFER_MS);
      await world.go();
    },
    said: 'too-late',
    went: [],
  },
  {
    because: 'a page that comes after the minute is not offered any more',
    happens: async (world) => {
      await world.opens(portalTab, his, 'elsewhere');
      world.timer.pass(OFFER_MS);
      await world.moves(portalTab, 'portal');
      await world.go();
    },
    said: 'waiting',
    went: [],
  },
  {
    because: 'the HIS names another patient at the click',
    happens: async (world) => {
      await world.opens(portalTab, his);
      world.turnsTo('another');
      await world.go();
    },
    said: 'other-patient',
    went: [],
  },
  {
    because: 'the HIS named another patient when it opened the portal',
    happens: async (world) => {
      world.turnsTo('another');
      await world.opens(portalTab, his);
      world.turnsTo('ours');
      await world.go();
    },
    said: 'other-patient',
    went: [],
  },
  {
    because: 'the panel turned to another patient',
    happens: async (world) => {
      await world.opens(portalTab, his);
      world.stop();
      await world.go();
    },
    said: 'offered', // the last word to a screen that is gone
    went: [],
  },
  {
    because: 'a second sign-on may have changed the patient of the first tab',
    happens: async (world) => {
      await world.opens(portalTab, his);
      await world.opens(8, his);
      await world.go();
    },
    said: 'went',
    went: [8],
  },
  {
    because: 'the tab left the portal',
    happens: async (world) => {
      await world.opens(portalTab, his);
      await world.moves(portalTab, 'elsewhere');
      await world.go();
    },
    said: 'closed',
    went: [],
  },
  {
    because: 'the tab was closed',
    happens: async (world) => {
      await world.opens(portalTab, his);
      world.closes(portalTab);
      await world.go();
    },
    said: 'closed',
    went: [],
  },
  {
    because: 'one sign-on is one offer',
    happens: async (world) => {
      await world.opens(portalTab, his);
      await world.go();
      await world.go();
    },
    said: 'went',
    went: [portalTab],
  },
];

describe('a portal that takes its patient from the HIS', () => {
  test.each(rows)('$because → $said', async ({ happens, said, went }) => {
    const world = atWork();
    await happens(world);

    expect(world.said()).toBe(said);
    expect(world.went).toEqual(went);
  });

  test('a machine that slept through the minute offers nothing, though no alarm rang', async () => {
    let now = 0;
    const world = atWork({ ...fakeTimer(), now: () => now, after: () => () => {} });
    await world.opens(portalTab, his);
    now = OFFER_MS;
    await world.go();

    expect(world.said()).toBe('too-late');
    expect(world.went).toEqual([]);
  });
});
