/** How long patient data may wait for a tab. */
export const HAND_OVER_MS = 60_000;

/** Time, where a test can set it; `after` returns how to call it off. */
export type Timer = {
  readonly now: () => number;
  readonly after: (milliseconds: number, run: () => void) => () => void;
};

/** What a tab gets, and how long it may still keep it. */
type Taken<Content> = { readonly content: Content; readonly milliseconds: number };

/** One thing waiting for one tab, in memory only. */
export type HandOver<Content> = {
  /** Replaces whatever waited, for any tab. */
  readonly offer: (tab: number, content: Content) => void;
  /** Only the tab it was meant for gets it, once and in time; asking from another tab changes nothing. */
  readonly take: (tab: number) => Taken<Content> | undefined;
  readonly wipe: () => void;
  readonly isWaiting: () => boolean;
};

/** Hands patient data from the panel to a portal's tab: single use, one tab, wiped by the clock. */
export function createHandOver<Content>(timer: Timer): HandOver<Content> {
  let waiting: { tab: number; content: Content; until: number; callOff: () => void } | undefined;

  const wipe = () => {
    waiting?.callOff();
    waiting = undefined;
  };
  return {
    offer: (tab, content) => {
      wipe();
      waiting = { tab, content, until: timer.now() + HAND_OVER_MS, callOff: timer.after(HAND_OVER_MS, wipe) };
    },
    take: (tab) => {
      if (waiting?.tab !== tab) return undefined;
      const { content, until } = waiting;
      wipe();
      const milliseconds = until - timer.now();
      return milliseconds > 0 ? { content, milliseconds } : undefined; // a timer may come late: a machine that slept
    },
    wipe,
    isWaiting: () => waiting !== undefined,
  };
}

/** The browser's own time. */
export const browserTimer: Timer = {
  now: () => Date.now(),
  after: (milliseconds, run) => {
    const id = setTimeout(run, milliseconds);
    return () => clearTimeout(id);
  },
};
