import type { YieldToUi } from '../../shared/ports/yield-to-ui.ts';

/** Work that takes longer than this at a stretch can be felt; the bar is 50 ms. */
const AT_A_STRETCH = 12;

/** Lets the screen go first whenever work has taken long enough. */
export function createYielding(): YieldToUi {
  let since = performance.now();
  return () => {
    if (performance.now() - since < AT_A_STRETCH) return undefined;
    return rest().then(() => {
      since = performance.now();
    });
  };
}

/** A turn for everybody else; unlike a timer it costs no minimum time. */
function rest(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
