import { useEffect, useRef } from 'preact/hooks';
import { openingSection } from '../domain/feedback/opening-section.ts';
import type { Timeline } from '../domain/feedback/timeline.ts';
import { goToSection } from '../ui/frame/sections.ts';

/**
 * Goes to the feedback when there is news, once and only for somebody who has not begun: news may come in seconds
 * after the panel, and must not pull a page away from under anybody.
 */
export function useArrival(timelines: readonly Timeline[] | undefined): void {
  const decided = useRef(false);

  useEffect(() => {
    const begun = () => {
      decided.current = true;
    };
    const stop = new AbortController();
    for (const sign of ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const) {
      window.addEventListener(sign, begun, { passive: true, signal: stop.signal });
    }
    return () => stop.abort();
  }, []);

  useEffect(() => {
    if (decided.current || timelines === undefined) return;
    decided.current = true;
    if (openingSection(timelines) === 'feedback') goToSection(document, 'feedback');
  }, [timelines]);
}
