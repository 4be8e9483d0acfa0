import { browserSight, type Sight } from '../page/sight.ts';
import { type Control, isDisabled, isTag, isUsable } from './control.ts';
import { wordsBeside } from './words-beside.ts';

/** Something that can be chosen in a field. */
export type Option = {
  readonly element: HTMLOptionElement | HTMLInputElement;
  /** What the user reads, or hears: every way in which the form names it. */
  readonly words: readonly string[];
};

/** What a field should hold, in the form's terms. */
export type Wanted =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'options';
      readonly options: readonly Option[];
      /** How many of ours the form does not offer. */
      readonly notOffered: number;
    };

/** What a select, radios or checkboxes offer; nothing for a field that is typed in. */
export function listOptions(control: Control): readonly Option[] {
  switch (control.kind) {
    case 'select':
      return [...control.element.options].map((element) => ({ element, words: [element.label] }));
    case 'radios':
    case 'checkboxes': {
      const sight = browserSight();
      return control.elements.map((element) => ({ element, words: namesOf(element, sight) }));
    }
    default:
      return [];
  }
}

/** The one option with these words, or with this value; none when several have them. */
export function optionFor(words: string, options: readonly Option[]): Option | undefined {
  const sight = browserSight();
  const open = options.filter(({ element }) => !isDisabled(element, sight) && isOffered(element, sight));
  const byWords = open.filter((option) => option.words.some((each) => isSameText(each, words)));
  const found = byWords.length > 0 ? byWords : open.filter(({ element }) => isSameText(element.value, words));
  return found.length === 1 ? found[0] : undefined;
}

/** True when chosen, ticked. */
export function isChosen({ element }: Option): boolean {
  return isTag(element, 'option') ? element.selected : element.checked;
}

/** Equal to a reader: capitals and spaces are no difference. */
export function isSameText(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

function isOffered(element: Option['element'], sight: Sight): boolean {
  if (isTag(element, 'input')) return isUsable(element, sight);
  return !element.hidden && getComputedStyle(element).display !== 'none'; // the list itself is seen, its options are not laid out
}

/**
 * Its labels; else what `aria-labelledby` points at, as a whole and part by part (the question often goes before the
 * answer), `aria-label`, and the words beside it. Without any of them, its value.
 */
function namesOf(input: HTMLInputElement, sight: Sight): readonly string[] {
  const labels = [...(input.labels ?? [])].map((label) => sight.wordsIn(label)).filter(Boolean); // null only for hidden inputs
  if (labels.length > 0) return [labels.join(' ')];

  const root = input.getRootNode() as Document | ShadowRoot;
  const named = (input.getAttribute('aria-labelledby') ?? '') // absent
    .split(/\s+/)
    .map((id) => (id === '' ? '' : (root.getElementById(id)?.textContent ?? ''))) // a name of nothing
    .filter((words) => words.trim() !== '');
  const names = [named.join(' '), ...named, input.ariaLabel ?? '', wordsBeside(input, sight)]; // absent
  const written = names.filter((name) => name.trim() !== '');
  return written.length > 0 ? written : [input.value];
}
