import type { Timer } from '../../portal/hand-over.ts';
import { askWhosePage } from '../his-page/page-guard.ts';

/**
 * Some portals (ZorgDomein) take their patient from the HIS: its own button signs on in a new tab, with the patient. Only
 * after that is the link to one organisation's form worth anything, and only in that very tab: taken to another tab, or a
 * while later, it would begin a referral for whoever the portal had last. So we never open the portal ourselves, and tie
 * the link to the tab that the HIS page of this patient opened, for a minute. The address of that tab is patient data:
 * the browser is asked whether the tab is at the portal's site, and no address is read.
 */
export type OpenedFromHis =
  /** Nothing was opened from the HIS page yet, or what was opened is not at the portal. */
  | { readonly status: 'waiting' }
  | { readonly status: 'offered' }
  /** What became of the last one. */
  | { readonly status: 'went' | 'too-late' | 'closed' | 'other-patient' };

/** How long a tab counts as opened for this patient. */
export const OFFER_MS = 60_000;

/** What is asked of the browser's tabs, each by its id. */
export type PortalDoor = {
  /** Calls back for every tab that a page opened, with the tab of that page. A tab that the user opened is none. */
  readonly onOpened: (listener: (tab: number, from: number) => void) => () => void;
  /** Calls back when a tab shows another page. */
  readonly onMoved: (listener: (tab: number) => void) => () => void;
  readonly onClosed: (listener: (tab: number) => void) => () => void;
  /** Whether the tab is at the portal's site now. */
  readonly isAtPortal: (tab: number) => Promise<boolean>;
  /** Brings the tab to the organisation's form. */
  readonly goToForm: (tab: number) => Promise<void>;
};

type FollowRequest = {
  readonly door: PortalDoor;
  readonly timer: Timer;
  /** The tab with the HIS page of this patient. */
  readonly hisTab: number;
  /** Throws FailureError `wrong-patient` when that page names somebody else by now. */
  readonly assertSame: () => Promise<void>;
  readonly onChange: (now: OpenedFromHis) => void;
};

type OpenedTab = {
  readonly tab: number;
  readonly until: number;
  readonly callOff: () => void;
  offered: 'not-yet' | 'yes';
};

/** Follows what the HIS page opens, from now until `stop`, which is called when the panel turns to another patient. */
export function followOpened({ door, timer, hisTab, assertSame, onChange }: FollowRequest): {
  /** The user takes the offer: the tab goes to the form, or it is said why not. */
  readonly go: () => Promise<void>;
  readonly stop: () => void;
} {
  let candidate: OpenedTab | undefined;
  let isOver = false;

  const end = (now: OpenedFromHis) => {
    candidate?.callOff();
    candidate = undefined;
    if (!isOver) onChange(now);
  };
  const isCurrent = (one: OpenedTab) => candidate === one && !isOver;
  const expire = (one: OpenedTab) => {
    if (isCurrent(one)) end({ status: one.offered === 'yes' ? 'too-late' : 'waiting' });
  };

  async function opened(tab: number, from: number): Promise<void> {
    if (from !== hisTab) return;
    end({ status: 'waiting' }); // a second sign-on may have changed whose tab the first one is
    const mine: OpenedTab = {
      tab,
      until: timer.now() + OFFER_MS,
      callOff: timer.after(OFFER_MS, () => expire(mine)),
      offered: 'not-yet',
    };
    candidate = mine;
    if ((await askWhosePage(assertSame)) === 'another') {
      if (isCurrent(mine)) end({ status: 'other-patient' });
      return;
    }
    await look(mine);
  }

  async function look(one: OpenedTab): Promise<void> {
    const isThere = await door.isAtPortal(one.tab);
    if (!isCurrent(one)) return;
    if (timer.now() >= one.until) return expire(one); // a timer may come late: a machine that slept
    if (isThere) one.offered = 'yes';
    onChange({ status: isThere ? 'offered' : 'waiting' });
  }

  async function go(): Promise<void> {
    const mine = candidate;
    if (mine?.offered !== 'yes') return;
    if (timer.now() >= mine.until) return expire(mine);
    const patient = await askWhosePage(assertSame);
    if (!isCurrent(mine)) return;
    if (patient === 'another') return end({ status: 'other-patient' });
    const isThere = await door.isAtPortal(mine.tab);
    if (!isCurrent(mine)) return;
    if (!isThere) return end({ status: 'closed' });
    if (timer.now() >= mine.until) return expire(mine);
    await door.goToForm(mine.tab);
    if (isCurrent(mine)) end({ status: 'went' });
  }

  const stops = [
    door.onOpened((tab, from) => void opened(tab, from)),
    door.onMoved((tab) => void (candidate?.tab === tab && look(candidate))),
    door.onClosed((tab) => void (candidate?.tab === tab && end({ status: 'closed' }))),
  ];
  return {
    go,
    stop: () => {
      isOver = true;
      end({ status: 'waiting' });
      for (const stop of stops) stop();
    },
  };
}
