/** Arrow keys, J and K, Home and End move from line to line; `drawAll`: before going to the end. */
export function moveFocus(event: KeyboardEvent, body: HTMLElement | null, drawAll: () => void): void {
  if (!body) return;
  const at = linesIn(body).findIndex((line) => rowOf(line) === rowOf(event.target));
  const to = at === -1 ? undefined : targetOf(event.key.toLowerCase(), at);
  if (to === undefined) return;
  event.preventDefault();
  if (to !== 'last') {
    linesIn(body)[to]?.focus(); // before the first and after the last there is none
    return;
  }
  drawAll();
  requestAnimationFrame(() => linesIn(body).at(-1)?.focus()); // now it is there
}

/** Id of the line that an element is in; undefined when it is in none. */
export function rowOf(target: EventTarget | null): string | undefined {
  const row = target instanceof Element ? target.closest('[data-row]') : null;
  return row?.getAttribute('data-row') ?? undefined; // in no line
}

/** What of each line takes the focus, from the top down. */
export function linesIn(body: Element): readonly HTMLElement[] {
  return [...body.querySelectorAll<HTMLElement>('[data-line]')];
}

function targetOf(key: string, at: number): number | 'last' | undefined {
  switch (key) {
    case 'arrowdown':
    case 'j':
      return at + 1;
    case 'arrowup':
    case 'k':
      return at - 1;
    case 'home':
      return 0;
    case 'end':
      return 'last';
    default:
      return undefined;
  }
}
