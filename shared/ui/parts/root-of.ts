/** The document, or the shadow root that the extension draws the panel in. */
export function rootOf(element: Element): ParentNode {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root : element.ownerDocument;
}
