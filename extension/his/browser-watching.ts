import type { Watching } from './watch-page.ts';

/** A second is the longest that a change may go unseen that no event tells of, such as a style sheet that hides. */
const TICK = 1000;

/** Changes as the browser tells of them. */
export const browserWatching: Watching = {
  observe,
  now: () => performance.now(),
  after: (milliseconds, act) => {
    const timer = setTimeout(act, milliseconds);
    return () => clearTimeout(timer);
  },
};

function observe(place: Document | ShadowRoot, onChange: () => void, onGoes: () => void): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const observer = new MutationObserver(onChange);
  observer.observe(place, { subtree: true, childList: true, attributes: true, characterData: true });
  // `load` of an iframe and the end of a transition do not bubble, so they are caught on the way down; what is typed
  // changes no element.
  for (const type of ['load', 'input', 'transitionend', 'animationend']) {
    place.addEventListener(type, onChange, { capture: true, signal });
  }
  const stop = () => {
    observer.disconnect();
    ending.abort();
  };
  if (!('defaultView' in place)) return stop; // what follows is the document's, in which the shadow root is

  const window = place.defaultView;
  window?.addEventListener('pagehide', onGoes, { signal }); // a document without a window is gone
  for (const type of ['popstate', 'hashchange', 'pageshow', 'resize']) {
    window?.addEventListener(type, onChange, { signal }); // as above
  }
  // A router that changes the address only: no other event tells, and Firefox has none before version 147.
  window?.navigation?.addEventListener('currententrychange', onChange, { signal });
  const tick = setInterval(onChange, TICK);

  return () => {
    stop();
    clearInterval(tick);
  };
}
