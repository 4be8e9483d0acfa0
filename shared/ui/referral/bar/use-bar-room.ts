import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Keeps what has the focus out from under a bar that stays at the bottom: scrolling leaves room for the bar as high as it
 * is now (`--bar-room`), and what it comes to lie over when it grows is brought back into sight (WCAG 2.4.11).
 */
export function useBarRoom(bar: RefObject<HTMLElement>): void {
  useEffect(() => {
    const element = bar.current;
    if (element === null) return;

    const root = document.documentElement;
    const watch = new ResizeObserver(() => {
      const stays = getComputedStyle(element).position === 'sticky';
      root.style.setProperty('--bar-room', stays ? `${element.offsetHeight}px` : '0px');
      const { activeElement } = document;
      if (stays && activeElement && isUnder(activeElement, element))
        activeElement.scrollIntoView({ block: 'nearest' });
    });
    watch.observe(element);
    return () => {
      watch.disconnect();
      root.style.removeProperty('--bar-room');
    };
  }, [bar]);
}

function isUnder(focused: Element, bar: Element): boolean {
  if (bar.contains(focused) || focused === document.body) return false;
  return focused.getBoundingClientRect().bottom > bar.getBoundingClientRect().top;
}
