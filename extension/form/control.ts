import { isCovered } from '../page/covered.ts';
import { allIn, fits, getParent, getTag, native } from '../page/native.ts';
import { browserSight, type Sight } from '../page/sight.ts';

/** A field of a form, by how it is filled. */
export type Control =
  | { readonly kind: 'text'; readonly element: HTMLInputElement | HTMLTextAreaElement }
  | { readonly kind: 'date'; readonly element: HTMLInputElement }
  | { readonly kind: 'select'; readonly element: HTMLSelectElement }
  | { readonly kind: 'radios' | 'checkboxes'; readonly elements: readonly HTMLInputElement[] }
  | { readonly kind: 'editable'; readonly element: HTMLElement };

/** Why a place of an adapter gives no field. */
export type NoControl = 'missing' | 'ambiguous' | 'not-a-field';

/** Why a field may not be filled: a user could not see or change it either. */
export type Obstacle = 'hidden' | 'disabled' | 'read-only';

const typedIn = ['text', 'search', 'tel', 'email', 'url', 'number'];

/** The field that these elements are. */
export function findControl(elements: readonly Element[]): Control | NoControl {
  const [element, ...more] = elements;
  if (element === undefined) return 'missing';

  const inputs = elements.filter((each) => isTag(each, 'input'));
  if (areAll(elements, inputs, 'radio')) return { kind: 'radios', elements: inputs };
  if (areAll(elements, inputs, 'checkbox')) return { kind: 'checkboxes', elements: inputs };
  if (more.length > 0) return 'ambiguous';

  if (isTag(element, 'input')) return inputOf(element);
  if (isTag(element, 'textarea')) return { kind: 'text', element };
  if (isTag(element, 'select') && !element.multiple) return { kind: 'select', element };
  return isHtml(element) && native(element, 'isContentEditable')
    ? { kind: 'editable', element }
    : 'not-a-field';
}

/** Whether it is such an element. Classes are no test: an iframe has its own `HTMLInputElement`. */
export function isTag<Tag extends keyof HTMLElementTagNameMap>(
  element: Element,
  tag: Tag,
): element is HTMLElementTagNameMap[Tag] {
  return isHtml(element) && getTag(element) === tag;
}

function isHtml(element: Element): element is HTMLElement {
  return native(element, 'namespaceURI') === 'http://www.w3.org/1999/xhtml';
}

function areAll(elements: readonly Element[], inputs: readonly HTMLInputElement[], type: string): boolean {
  return inputs.length === elements.length && inputs.every((input) => input.type === type);
}

function inputOf(element: HTMLInputElement): Control | NoControl {
  if (element.type === 'date') return { kind: 'date', element };
  return typedIn.includes(element.type) ? { kind: 'text', element } : 'not-a-field';
}

/** What is in the way of filling it, if anything. */
export function obstacleTo(control: Control): Obstacle | undefined {
  const sight = browserSight();
  const parts = listParts(control).filter((part) => isUsable(part, sight));
  if (parts.length === 0) return 'hidden';
  if (parts.every((part) => isDisabled(part, sight))) return 'disabled';
  if (parts.every(isCovered)) return 'hidden';
  return parts.some(isReadOnly) ? 'read-only' : undefined;
}

/** The elements that a field is made of. */
export function listParts(control: Control): readonly HTMLElement[] {
  return 'elements' in control ? control.elements : [control.element];
}

/** True when this element cannot be used now; what it is in, or a dialog in front of it, can be why. */
export function isDisabled(element: Element, sight: Sight): boolean {
  return (
    element.matches(':disabled') ||
    standsIn(element, '[inert], [aria-disabled="true"]') ||
    isBehindDialog(element, sight)
  );
}

const modal = ':modal, [aria-modal="true"]';

/** While a modal dialog is shown, by the browser or by the page itself, no one can reach what is outside of it. */
function isBehindDialog(element: Element, sight: Sight): boolean {
  return allIn(element.ownerDocument, modal).some(sight.isVisible) && !standsIn(element, modal);
}

/** Whether an element, or one around it in any shadow tree, fits. */
function standsIn(element: Element, selector: string): boolean {
  if (fits(element, selector)) return true;
  const parent = getParent(element);
  return parent !== undefined && standsIn(parent, selector);
}

function isReadOnly(element: Element): boolean {
  const isSoItself = element.matches(
    'input:not([type=radio], [type=checkbox])[readonly], textarea[readonly]',
  );
  return isSoItself || standsIn(element, '[aria-readonly="true"]');
}

/**
 * True when a user can see it and check what is in it. Radios and checkboxes are often drawn by a style sheet, with the
 * real one unseen beside or under the words: of those, words that are seen are enough. What is hidden from screen
 * readers is a trap for robots, or not meant to be filled.
 */
export function isUsable(element: HTMLElement, sight: Sight): boolean {
  if (standsIn(element, '[aria-hidden="true"]')) return false;
  if (sight.isVisible(element)) return true;
  if (!isTag(element, 'input') || !fits(element, '[type=radio], [type=checkbox]')) return false;
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  return [...(element.labels ?? [])].some((label) => sight.wordsIn(label) !== ''); // null only for hidden inputs
}
