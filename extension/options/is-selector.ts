/** Whether this browser understands a CSS selector. */
export function isSelector(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false; // that is how a browser says no
  }
}
