/** Arrow keys, Home and End move from line to line; `drawAll`: before going to the end. */
export function moveFocus(event: KeyboardEvent, body: HTMLElement | null, drawAll: () => void): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !body) return;
  const lines = [...body.querySelectorAll<HTMLElement>('[data-line]')];
  const at = event.target instanceof HTMLElement ? lines.indexOf(event.target) : -1;
  if (at === -1) return;

  const to = targetOf(event.key, at, lines.length);
  if (to === undefined) return;
  event.preventDefault();
  if (event.key !== 'End') {
    lines[to]?.focus(); // before the first and after the last there is none
    return;
  }
  drawAll();
  requestAnimationFrame(() => [...body.querySelectorAll<HTMLElement>('[data-line]')].at(-1)?.focus()); // now it is there
}

function targetOf(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
