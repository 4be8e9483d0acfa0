/** The four parts of the consult panel, in the order of the screen and of Alt+1 to Alt+4. */
export const sectionIds = ['signals', 'conversation', 'referral', 'feedback'] as const;
export type SectionId = (typeof sectionIds)[number];

/** The section of this name; undefined when there is none. */
export function sectionNamed(name: string | undefined): SectionId | undefined {
  return sectionIds.find((id) => id === name);
}

/** Brings a section into view and puts the focus on its heading, for the navigation and for Alt+1 to Alt+4. */
export function goToSection(root: ParentNode, section: SectionId): void {
  focusOn(root, `#${section}-heading`);
}

/** Brings a place on the screen into view and puts the focus there. */
export function focusOn(root: ParentNode, selector: string): void {
  const place = root.querySelector<HTMLElement>(selector);
  if (!place) return; // the section is not on this screen
  place.closest('details')?.setAttribute('open', ''); // most places are not folded
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: 'start' }); // smooth or not is the style sheet's choice
}
