import { native } from '../../page/native.ts';

/** An element with attributes and children; words become text, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: Tag,
  attributes?: Readonly<Record<string, string>>,
  children?: readonly (Node | string)[],
): HTMLElementTagNameMap[Tag];
export function element(document: Document, tag: string): HTMLElement;
export function element(
  document: Document,
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly (Node | string)[] = [],
): HTMLElement {
  const made = native<Document, 'createElement'>(document, 'createElement').call(document, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}
