/**
 * A property of a node as the browser means it. Forms and the document itself let the page cover properties by name
 * (`<form><input name="textContent">`), also for extensions; their prototypes in our isolated world cannot be covered.
 */
export function native<N extends Node, K extends keyof N>(node: N, property: K): N[K] {
  return Reflect.get(Object.getPrototypeOf(node), property, node);
}

/** All descendants that fit. */
export function allIn(root: Document | ShadowRoot | Element, selector: string): readonly Element[] {
  return [...native<ParentNode, 'querySelectorAll'>(root, 'querySelectorAll').call(root, selector)];
}

/** The same; where nothing fits, those that fit in the open shadow roots of the page. */
export function allWithin(document: Document, selector: string): readonly Element[] {
  const found = allIn(document, selector);
  return found.length > 0 ? found : shadowRootsIn(document).flatMap((root) => allIn(root, selector));
}

/** Whether an element fits, as itself or by where it is. */
export function fits(element: Element, selector: string): boolean {
  return native(element, 'matches').call(element, selector);
}

/** Whether an element is inside another, or is it. */
export function isInside(element: Element, other: Element): boolean {
  return native<Node, 'contains'>(other, 'contains').call(other, element);
}

/** The nearest element around (or at) this one that fits. */
export function around(element: Element, selector: string): Element | null {
  return native(element, 'closest').call(element, selector);
}

/** The element that this node is shown in: its slot, the host of its shadow root, or else its parent. */
export function getParent(node: Element | Text): Element | undefined {
  const parent: Node | null = native(node, 'assignedSlot') ?? native<Node, 'parentNode'>(node, 'parentNode');
  if (parent === null || isElement(parent)) return parent ?? undefined;
  return isShadowRoot(parent) ? native(parent, 'host') : undefined;
}

/** What is shown in an element: of a host its open shadow root, of a slot what was put into it. */
export function shownIn(element: Element): Iterable<Node> {
  const root = native(element, 'shadowRoot');
  if (root) return native<Node, 'childNodes'>(root, 'childNodes');
  const assigned = isSlot(element) ? native(element, 'assignedNodes').call(element) : [];
  return assigned.length > 0 ? assigned : native<Node, 'childNodes'>(element, 'childNodes');
}

/**
 * All open shadow roots in an element, its own among them, and those in them. Forms have none, so that all others can be
 * asked directly, without a copy of the list: on 5,000 elements this takes less than a millisecond.
 */
export function shadowRootsIn(place: Document | ShadowRoot | Element): readonly ShadowRoot[] {
  const roots = isElement(place) ? [native(place, 'shadowRoot')] : [];
  for (const { shadowRoot } of native<ParentNode, 'querySelectorAll'>(place, 'querySelectorAll').call(
    place,
    ':not(form)',
  )) {
    if (shadowRoot) roots.push(shadowRoot);
  }
  return roots.flatMap((root) => (root ? [root, ...shadowRootsIn(root)] : []));
}

/** The shadow roots in which an element is, from the inside out. */
export function shadowRootsAround(element: Element): readonly ShadowRoot[] {
  const root = native<Node, 'getRootNode'>(element, 'getRootNode').call(element);
  return isShadowRoot(root) ? [root, ...shadowRootsAround(native(root, 'host'))] : [];
}

/** "td", "my-element". */
export function getTag(element: Element): string {
  return native(element, 'tagName').toLowerCase();
}

export function isElement(node: Node): node is Element {
  return native(node as Element, 'tagName') !== undefined;
}

/** What is no element cannot be covered, so it may be asked itself. */
export function isText(node: Node): node is Text {
  return !isElement(node) && node.nodeType === 3;
}

/** The document of this page, or of an iframe in it. */
export function isDocument(node: Node): node is Document {
  return !isElement(node) && node.nodeType === 9;
}

export function isShadowRoot(node: Node): node is ShadowRoot {
  return !isElement(node) && node.nodeType === 11;
}

function isSlot(element: Element): element is HTMLSlotElement {
  return native(element, 'localName') === 'slot';
}

/** All text in an element, seen or not, as one line. */
export function getText(element: Element): string {
  return oneLine(native<Node, 'textContent'>(element, 'textContent') ?? ''); // only a document has none
}

/** All text of the element right before this one; of the first one in its parent, none. */
export function wordsBefore(element: Element): string {
  const before = native(element, 'previousElementSibling');
  return before === null ? '' : getText(before);
}

/** An attribute as one line; absent is empty. */
export function getAttribute(element: Element, name: string): string {
  return oneLine(native(element, 'getAttribute').call(element, name) ?? ''); // absent
}

const LONGEST = 400;

/** White space as one space; signs that take no room, such as soft hyphens, and accents of their own are gone. */
export function oneLine(text: string): string {
  return text
    .slice(0, 10 * LONGEST)
    .replaceAll(/\p{Cf}/gu, '')
    .normalize()
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST);
}
