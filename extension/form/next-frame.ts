const LONGEST_MS = 100;

/** Resolves when the page has drawn; a page that does not draw (another tab in front) holds no one up. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
    setTimeout(resolve, LONGEST_MS);
  });
}
