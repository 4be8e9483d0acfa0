import { type Control, isDisabled } from './control.ts';

/** Something that can be chosen in a field. */
export type Option = {
  readonly element: HTMLOptionElement | HTMLInputElement;
  /** What the user reads. */
  readonly words: string;
};

/** What a select, radios or checkboxes offer; nothing for a field that is typed in. */
export function optionsOf(control: Control): readonly Option[] {
  switch (control.kind) {
    case 'select':
      return [...control.element.options].map((element) => ({ element, words: element.text }));
    case 'radios':
    case 'checkboxes':
      return control.elements.map((element) => ({ element, words: labelOf(element) }));
    default:
      return [];
  }
}

/** The one option with these words, or with this value; none when several have them. */
export function optionFor(words: string, options: readonly Option[]): Option | undefined {
  const open = options.filter(({ element }) => !isDisabled(element));
  const byWords = open.filter((option) => isSameText(option.words, words));
  const found = byWords.length > 0 ? byWords : open.filter(({ element }) => isSameText(element.value, words));
  return found.length === 1 ? found[0] : undefined;
}

/** True when chosen, ticked. */
export function isChosen({ element }: Option): boolean {
  return element instanceof HTMLOptionElement ? element.selected : element.checked;
}

/** Equal to a reader: capitals and spaces are no difference. */
export function isSameText(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

function labelOf(input: HTMLInputElement): string {
  const labels = [...(input.labels ?? [])].map((label) => label.textContent).join(' '); // null only for hidden inputs
  return labels.trim() === '' ? (input.ariaLabel ?? input.value) : labels;
}
