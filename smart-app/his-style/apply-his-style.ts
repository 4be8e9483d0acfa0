import { contrast } from './contrast.ts';
import { type HisStyle, readHisStyle } from './smart-style.ts';

/** WCAG 2.2 AA for text. */
const readable = 4.5;
const white = '#ffffff';
const ourText = '#17201e';

/** Gives the whole page the HIS's colours, in every screen of a launch; without an address it keeps ours. */
export async function applyHisColours(styleUrl: string | undefined): Promise<void> {
  const style = styleUrl === undefined ? undefined : await readHisStyle(styleUrl);
  if (style) applyHisStyle(style, document.documentElement);
}

/**
 * Takes over a HIS's colours where everything stays readable, in light mode only: a HIS describes one mode, and a
 * dark panel keeps its own colours.
 */
export function applyHisStyle({ background, highlight }: HisStyle, root: HTMLElement): void {
  if (highlight !== undefined && contrast(highlight, white) >= readable) {
    root.style.setProperty('--color-accent', `light-dark(${highlight}, #63cfc6)`);
    root.style.setProperty(
      '--color-accent-strong',
      `light-dark(color-mix(in srgb, ${highlight}, black 25%), #8ee0d8)`,
    );
    root.style.setProperty(
      '--color-accent-soft',
      `light-dark(color-mix(in srgb, ${highlight}, white 88%), #17342f)`,
    );
  }
  // Muted text must stay readable too, so only what is nearly as light as our own page.
  if (background !== undefined && contrast(background, ourText) >= 14) {
    root.style.setProperty('--color-page', `light-dark(${background}, #121716)`);
  }
}
