import { useEffect, useRef } from 'preact/hooks';
import { goToSection, type SectionId } from '../ui/parts/sections.ts';

/**
 * Goes to the section to begin with, as soon as it is known (`undefined` until then), once and only for somebody who
 * has not begun: news may come in seconds after the panel, and must not pull a page away from under anybody.
 */
export function useInitialSection(section: SectionId | undefined): void {
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
    if (decided.current || section === undefined) return;
    decided.current = true;
    if (section !== 'signals') goToSection(document, section);
  }, [section]);
}
