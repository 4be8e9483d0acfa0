import { useEffect, useState } from 'preact/hooks';
import type { Palette } from '../figures/figure.ts';

/** Counts the times that the colours of the screen changed, so that what is painted is painted again. */
export function useColourChanges(): number {
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    const asked = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
      matchMedia(query),
    );
    const note = () => setChanges((before) => before + 1);
    for (const one of asked) one.addEventListener('change', note);
    return () => {
      for (const one of asked) one.removeEventListener('change', note);
    };
  }, []);
  return changes;
}

/** The colours of the style sheet as they come out here, light or dark: a canvas knows no custom properties. */
export function paletteOf(place: Element): Palette {
  const probe = document.createElement('span');
  place.append(probe);
  const colour = (name: string) => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const palette = {
    first: colour('--chart-first'),
    second: colour('--chart-second'),
    before: colour('--chart-before'),
    target: colour('--chart-target'),
    text: colour('--color-text'),
    muted: colour('--color-muted'),
    border: colour('--color-border'),
    surface: colour('--color-surface'),
    font: getComputedStyle(place).fontFamily,
  };
  probe.remove();
  return palette;
}
