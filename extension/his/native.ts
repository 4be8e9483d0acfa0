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

/** Whether an element fits, as itself or by where it stands. */
export function fits(element: Element, selector: string): boolean {
  return native(element, 'matches').call(element, selector);
}

/** Whether an element stands inside another, or is it. */
export function isInside(element: Element, other: Element): boolean {
  return native<Node, 'contains'>(other, 'contains').call(other, element);
}

/** The nearest element around (or at) this one that fits. */
export function around(element: Element, selector: string): Element | null {
  return native(element, 'closest').call(element, selector);
}

/** Text of an element as one line, but for parts that fit `without`; no name is endless, so the text is cut. */
export function textOf(element: Element, without?: string): string {
  return oneLine(wordsIn(element, without));
}

function wordsIn(element: Element, without: string | undefined): string {
  const inner = new Map<Node, Element>(Array.from(native(element, 'children'), (child) => [child, child]));
  return Array.from(native<Node, 'childNodes'>(element, 'childNodes'), (node) => {
    const child = inner.get(node);
    // What is no element cannot be covered, so it may be asked itself.
    if (child === undefined) return node.nodeType === TEXT_NODE ? (node.nodeValue ?? '') : ''; // a text has a value
    return without !== undefined && fits(child, without) ? '' : wordsIn(child, without);
  }).join('');
}

const TEXT_NODE = 3;

/** An attribute as one line; absent is empty. */
export function attributeOf(element: Element, name: string): string {
  return oneLine(native(element, 'getAttribute').call(element, name) ?? ''); // absent
}

const LONGEST = 400;

function oneLine(text: string): string {
  return text
    .slice(0, 10 * LONGEST)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST);
}
