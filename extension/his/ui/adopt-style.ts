/** Gives a shadow root its style, past any Content-Security-Policy of the page where the browser can. */
export function adoptStyle(root: ShadowRoot, style: string): void {
  const { ownerDocument } = root;
  const Sheet = ownerDocument.defaultView?.CSSStyleSheet; // a sheet belongs to one document, so not always to ours
  try {
    const sheet = new (Sheet ?? CSSStyleSheet)();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox lets no extension adopt a sheet in a page (bugzilla 1928865).
    const written = ownerDocument.createElement('style');
    written.textContent = style;
    root.append(written);
  }
}
