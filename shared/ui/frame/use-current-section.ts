import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type SectionId, sectionIds } from '../parts/sections.ts';

/** Share of the window's height at which a section counts as "in view". */
const readingLine = 0.4;

/** Which section is being read: the one somebody went to or works in, else the one at reading height. */
export function useCurrentSection(
  panel: RefObject<HTMLElement>,
  startsAt: SectionId,
): readonly [SectionId, (section: SectionId) => void] {
  const [current, setCurrent] = useState(startsAt);

  useEffect(() => {
    const element = panel.current;
    if (!element) return;

    const onScroll = () => setCurrent((section) => sectionInView(element, section));
    const onFocus = ({ target }: FocusEvent) => setCurrent((section) => sectionAround(target) ?? section);
    const stop = new AbortController();
    // Capture: the panel may scroll by itself or with the page around it.
    window.addEventListener('scroll', onScroll, { passive: true, capture: true, signal: stop.signal });
    element.addEventListener('focusin', onFocus, { signal: stop.signal });
    return () => stop.abort();
  }, [panel]);

  return [current, setCurrent];
}

function sectionInView(panel: HTMLElement, current: SectionId): SectionId {
  if (isWorkedIn(panel, current)) return current;

  const line = window.innerHeight * readingLine;
  const isAtEnd = panel.getBoundingClientRect().bottom <= window.innerHeight + 1;
  if (isAtEnd) return hasFocus(panel, current) ? current : 'feedback'; // which may never come as high as the line
  const atLine = sectionIds.filter((id) => {
    const box = panel.querySelector(`#${id}`)?.getBoundingClientRect(); // a section may not be on this screen
    return box !== undefined && box.top <= line && box.bottom > line;
  });
  return atLine.includes(current) ? current : (atLine[0] ?? current);
}

/** Somebody went there, and all of it can be seen: a short section never comes as high as the line. */
function isWorkedIn(panel: HTMLElement, section: SectionId): boolean {
  const box = panel.querySelector(`#${section}`)?.getBoundingClientRect(); // a section may not be on this screen
  return box !== undefined && hasFocus(panel, section) && box.top >= 0 && box.bottom <= window.innerHeight;
}

function hasFocus(panel: HTMLElement, section: SectionId): boolean {
  return panel.querySelector(`#${section}:focus-within`) !== null;
}

function sectionAround(target: EventTarget | null): SectionId | undefined {
  if (!(target instanceof Element)) return undefined;
  const around = target.closest('.section')?.id; // focus may be in the header
  return sectionIds.find((id) => id === around);
}
