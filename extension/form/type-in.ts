import type { FieldContent } from './content.ts';
import { type Control, isTag } from './control.ts';
import type { Wanted } from './options.ts';
import { isChosen, listOptions, type Option } from './options.ts';

/**
 * Puts it in as a user would: a framework that watches the field notices. Never submits. Of several boxes it ticks the
 * next one only: many forms forget the first of two ticks between which they could not draw.
 */
export function typeIn(control: Control, wanted: Wanted): void {
  if (wanted.kind === 'text') {
    typeText(control, wanted.text);
    return;
  }
  const next = wanted.options.find((option) => !isChosen(option));
  if (next !== undefined) choose(control, next);
}

/** Puts back what stood there, of several boxes the next one; radios cannot be un-chosen by anybody. */
export function putBack(control: Control, before: FieldContent): void {
  if (control.kind === 'radios') return;
  if ('element' in control && control.kind !== 'select') {
    typeText(control, before[0] ?? ''); // a text field always holds one text
    return;
  }
  const options = listOptions(control);
  const next =
    control.kind === 'select'
      ? options.find(({ element }) => element.value === before[0])
      : options.find((option) => isChosen(option) !== before.includes(option.element.value));
  if (next !== undefined) choose(control, next);
}

function typeText(control: Control, text: string): void {
  if (!('element' in control)) return;
  visit(control.element, (element) => {
    if (control.kind === 'editable') element.textContent = text;
    else setByBrowser(element, 'value', text);
    element.dispatchEvent(
      new InputEvent('input', {
        bubbles: true,
        composed: true,
        inputType: 'insertReplacementText',
        data: text,
      }),
    );
    element.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

function choose(control: Control, { element: option }: Option): void {
  if (isTag(option, 'input')) visit(option, () => option.click());
  if (control.kind !== 'select') return;
  visit(control.element, (select) => {
    setByBrowser(option, 'selected', true);
    select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/**
 * React and others put their own setter on the element to see what scripts do; the prototype's is what typing uses. It
 * is that of the element's own window, which may be an iframe's.
 */
function setByBrowser(element: HTMLElement, property: 'value' | 'selected', to: string | boolean): void {
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), property)?.set;
  if (setter === undefined) throw new Error(`${element.localName} has no ${property}`);
  setter.call(element, to);
}

function visit(element: HTMLElement, change: (element: HTMLElement) => void): void {
  step(element, 'focus', 'focusin', () => element.focus({ preventScroll: true }));
  change(element);
  step(element, 'blur', 'focusout', () => element.blur());
}

/** A window without focus (the user is in the side panel) moves its focus silently; the form hears of it all the same. */
function step(element: HTMLElement, name: 'focus' | 'blur', bubbling: string, move: () => void): void {
  let heard = false;
  const hear = () => {
    heard = true;
  };
  element.addEventListener(name, hear);
  move();
  element.removeEventListener(name, hear);
  if (heard) return;

  element.dispatchEvent(new FocusEvent(name, { composed: true }));
  element.dispatchEvent(new FocusEvent(bubbling, { bubbles: true, composed: true }));
}
