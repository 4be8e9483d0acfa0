/** What tells of changes in a page, and of time; a port, for tests. */
export type Watching = {
  readonly observe: (place: Document | ShadowRoot, onChange: () => void, onGoes: () => void) => () => void;
  readonly now: () => number;
  readonly after: (milliseconds: number, act: () => void) => () => void;
};

/** What is done with a page that is watched. */
export type Watched = {
  /** Gives the iframe's document and shadow roots, to be watched as well. */
  readonly look: () => readonly (Document | ShadowRoot)[];
  /** The iframe goes to its next page: what stood in it is still there in this tick, and not in the next. */
  readonly frameGoes: () => void;
};

/** A running watch. */
export type PageWatch = { readonly look: () => void; readonly stop: () => void };

/** Milliseconds between looks while a page keeps changing: a busy page pays little, and a switch is told within 100. */
const SHORTEST = 30;
const LONGEST = 70;
/** Milliseconds after which the next page of an iframe is there, long before it has loaded. */
const JUST_AFTER = 20;

/**
 * Looks at a page whenever it may have changed: at once when it was quiet, so that no one sees the chip beside another
 * name; else as soon as the gap has passed, however long the changes go on.
 */
export function watchPage(page: Document, watching: Watching, { look, frameGoes }: Watched): PageWatch {
  const inner = new Map<Document | ShadowRoot, () => void>();
  let cancel: (() => void) | undefined;
  let next = 0;

  const lookNow = () => {
    cancel?.(); // none is planned
    cancel = undefined;
    const start = watching.now();
    const places = look();
    const end = watching.now();
    next = end + Math.min(LONGEST, Math.max(SHORTEST, 3 * (end - start)));
    follow(places);
  };
  const changed = () => {
    if (cancel !== undefined) return;
    const wait = next - watching.now();
    if (wait <= 0) lookNow();
    else cancel = watching.after(wait, lookNow);
  };
  const follow = (places: readonly (Document | ShadowRoot)[]) => {
    for (const [place, stop] of inner) {
      if (places.includes(place)) continue;
      stop();
      inner.delete(place);
    }
    for (const place of places) {
      if (!inner.has(place)) inner.set(place, watching.observe(place, changed, innerGoes));
    }
  };
  const innerGoes = () => {
    cancel?.(); // none is planned
    cancel = watching.after(JUST_AFTER, lookNow);
    frameGoes();
  };

  const stopOuter = watching.observe(page, changed, () => {});
  lookNow();
  return {
    look: lookNow,
    stop: () => {
      cancel?.(); // none is planned
      follow([]);
      stopOuter();
    },
  };
}
