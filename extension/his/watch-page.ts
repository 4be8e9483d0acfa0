/** What tells of changes in a page, and of time; a port, for tests. */
export type Watching = {
  readonly observe: (document: Document, onChange: () => void) => () => void;
  readonly now: () => number;
  readonly after: (milliseconds: number, act: () => void) => () => void;
};

/** A running watch. */
export type PageWatch = { readonly look: () => void; readonly stop: () => void };

/** Milliseconds between looks while a page keeps changing: a busy page pays little, and a switch is told within 100. */
const SHORTEST = 30;
const LONGEST = 70;

/**
 * Looks at a page whenever it may have changed: at once when it was quiet, so that nobody sees the chip beside another
 * name; else as soon as the gap has passed, however long the changes go on. `look` gives the iframe's document, if any.
 */
export function watchPage(page: Document, watching: Watching, look: () => Document | undefined): PageWatch {
  let inner: { readonly document: Document; readonly stop: () => void } | undefined;
  let cancel: (() => void) | undefined;
  let next = 0;

  const lookNow = () => {
    cancel?.(); // none is planned
    cancel = undefined;
    const start = watching.now();
    const document = look();
    const end = watching.now();
    next = end + Math.min(LONGEST, Math.max(SHORTEST, 3 * (end - start)));
    if (document !== inner?.document) follow(document);
  };
  const changed = () => {
    if (cancel !== undefined) return;
    const wait = next - watching.now();
    if (wait <= 0) lookNow();
    else cancel = watching.after(wait, lookNow);
  };
  const follow = (document: Document | undefined) => {
    inner?.stop(); // there was none
    inner = document && { document, stop: watching.observe(document, changed) };
  };

  const stopOuter = watching.observe(page, changed);
  lookNow();
  return {
    look: lookNow,
    stop: () => {
      cancel?.(); // none is planned
      inner?.stop(); // there is none
      stopOuter();
    },
  };
}
