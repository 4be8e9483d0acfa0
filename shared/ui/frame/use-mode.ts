import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type PanelMode, revealEvent } from '../parts/sections.ts';

/** The mode of the panel: the one somebody went to, or in which a place is about to get the focus. */
export function useMode(panel: RefObject<HTMLElement>): PanelMode {
  const [mode, setMode] = useState<PanelMode>('consult');

  useEffect(() => {
    const element = panel.current;
    const onReveal = ({ target }: Event) => setMode((before) => modeAround(target) ?? before);
    element?.addEventListener(revealEvent, onReveal); // null only when the panel left the screen at once
    return () => element?.removeEventListener(revealEvent, onReveal);
  }, [panel]);

  return mode;
}

/** Undefined for what is above both modes. */
function modeAround(place: EventTarget | null): PanelMode | undefined {
  const part = place instanceof Element ? place.closest<HTMLElement>('[data-part]') : null;
  if (part === null) return undefined;
  return part.dataset.part === 'feedback' ? 'feedback' : 'consult';
}
