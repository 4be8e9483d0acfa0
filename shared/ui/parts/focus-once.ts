/** Puts the focus where the work goes on, when what had it has left the screen. To be given as a `ref`. */
export function focusOnce(element: HTMLElement | null): void {
  element?.focus(); // null when it leaves the screen
}
