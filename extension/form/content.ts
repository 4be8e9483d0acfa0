import type { Control } from './control.ts';
import type { Wanted } from './options.ts';
import { isChosen, isSameText, listOptions } from './options.ts';

/** What a field holds: one text, or the values of what is chosen. Compared to see whether it is still ours. */
export type FieldContent = readonly string[];

/** What is in a field now. */
export function readContent(control: Control): FieldContent {
  switch (control.kind) {
    case 'text':
    case 'date':
      return [control.element.value];
    case 'editable':
      return [control.element.textContent];
    default:
      return listOptions(control)
        .filter(isChosen)
        .map(({ element }) => element.value);
  }
}

/** True when no one filled it in. `blank`: texts and options that stand there from the start. */
export function isBlank(control: Control, blank: readonly string[]): boolean {
  const stillBlank = (text: string) => text.trim() === '' || blank.some((each) => isSameText(each, text));
  if ('element' in control && control.kind !== 'select') return readContent(control).every(stillBlank);

  const chosen = listOptions(control).filter(isChosen);
  if (control.kind === 'select')
    return chosen.every(
      ({ element, words }) => element.value === '' || element.disabled || words.every(stillBlank),
    );
  return chosen.every(({ words }) => words.some(stillBlank));
}

/** True when the field holds what we wanted in it, in the portal's own notation ("06-12345678" → "06 12345678"). */
export function holds(control: Control, wanted: Wanted): boolean {
  if (wanted.kind === 'options') return wanted.options.every(isChosen);

  const [now = ''] = readContent(control);
  return now === wanted.text || (now !== '' && signs(now) === signs(wanted.text));
}

/** True when both are the same content. */
export function isSameContent(one: FieldContent, other: FieldContent): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}

function signs(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
