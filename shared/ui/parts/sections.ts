/** The four parts of the consult panel, in the order of the screen and of Alt+1 to Alt+4. */
export const sectionIds = ['signals', 'conversation', 'referral', 'feedback'] as const;
export type SectionId = (typeof sectionIds)[number];

/** What somebody does with the panel: refer in a consult, or read what came of it. */
export const panelModes = ['consult', 'feedback'] as const;
export type PanelMode = (typeof panelModes)[number];

/** Sent up from a place that is about to get the focus, so that whatever hides it shows it first. */
export const revealEvent = 'wor:reveal';

/** The section of this name; undefined when there is none. */
export function sectionNamed(name: string | undefined): SectionId | undefined {
  return sectionIds.find((id) => id === name);
}

/** Brings a section into view and puts the focus on its heading, for the navigation and for Alt+1 to Alt+4. */
export function goToSection(root: ParentNode, section: SectionId): void {
  focusOn(root, `#${section}-heading`);
}

/**
 * Brings a place on the screen into view and puts the focus there, once the screen was drawn anew: the place may be in
 * the other mode of the panel, or in a fold.
 */
export function focusOn(root: ParentNode, selector: string): void {
  const place = root.querySelector<HTMLElement>(selector);
  if (!place) return; // the section is not on this screen
  place.dispatchEvent(new Event(revealEvent, { bubbles: true, composed: true }));
  for (let fold = place.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
    fold.open = true;
  }
  queueMicrotask(() => {
    place.focus({ preventScroll: true });
    place.scrollIntoView({ block: place.id.endsWith('-heading') ? 'start' : 'nearest' }); // smooth or not is the style sheet's choice
  });
}
