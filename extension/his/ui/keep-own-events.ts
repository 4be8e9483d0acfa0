const kept = [
  'keydown',
  'keypress',
  'keyup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'focusin',
  'focusout',
  'copy',
  'wheel',
] as const;

/** What a user does in the chip is not for the page: an Escape must not close its dossier as well. */
export function keepOwnEvents(root: ShadowRoot): void {
  for (const type of kept) root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
}
