/** Browsers may load a page ahead of its being opened; until then no one sees it, and nothing in it is heard. */
export function untilOpened(page: EventTarget): Promise<void> {
  if (Reflect.get(page, 'prerendering') !== true) return Promise.resolve(); // opened, or a browser that never loads ahead
  return new Promise((resolve) => {
    page.addEventListener('prerenderingchange', () => resolve(), { once: true });
  });
}
