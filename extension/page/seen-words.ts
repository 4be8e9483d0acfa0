import { fits, isElement, isText, native, oneLine, shownIn } from './native.ts';
import type { SeenArea } from './seen-area.ts';

/**
 * The words of an element as a reader sees them, as one line. Text that no one sees is left out, text in open shadow
 * roots is not. Two pieces of text are two words when something between them is seen: another line, a cell of its own,
 * or a gap, whatever made it. For a form field it is what is in it. `without`: parts whose words do not count.
 */
export function seenWords(area: SeenArea, element: Element, without?: string): string {
  const field = fieldValue(element);
  if (field !== undefined) return area.showsBox(element) ? oneLine(field) : '';

  let words = '';
  let last: DOMRect | undefined;
  let isApart = false;
  const read = (inside: Element) => {
    for (const node of shownIn(inside)) {
      if (isElement(node) && !(without !== undefined && fits(node, without))) {
        const isBlock = !/^(inline|contents|none|ruby)/.test(area.styleOf(node).display);
        isApart ||= isBlock;
        read(node);
        isApart ||= isBlock;
      } else if (isText(node)) readText(node, inside);
    }
  };
  const readText = (text: Text, inside: Element) => {
    if (fits(inside, 'details:not([open])')) return; // it has a box, and what is folded in it has a place
    const seen = area.shownOf(inside, text);
    const [first] = seen;
    if (first === undefined) return;
    if (isApart || (last !== undefined && hasGap(last, first))) words += ' ';
    words += text.nodeValue;
    last = seen.at(-1);
    isApart = false;
  };
  read(element);
  return oneLine(words);
}

/** A space is a quarter of a letter's height or more; kerning and rounding are less than an eighth. */
const NO_GAP = 1 / 8;

function hasGap(before: DOMRect, after: DOMRect): boolean {
  const height = Math.min(before.height, after.height);
  const isOneLine = Math.min(before.bottom, after.bottom) - Math.max(before.top, after.top) > height / 2;
  const between = Math.min(Math.abs(after.left - before.right), Math.abs(before.left - after.right)); // or right to left
  return !isOneLine || between > height * NO_GAP;
}

/** What is in a form field; undefined for what is no field. */
function fieldValue(element: Element): string | undefined {
  if (fits(element, 'select')) return native(element as HTMLSelectElement, 'selectedOptions')[0]?.text ?? ''; // none chosen
  return fits(element, 'input, textarea') ? native(element as HTMLInputElement, 'value') : undefined;
}
