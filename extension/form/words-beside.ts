import { isElement, isText } from '../page/native.ts';
import type { Sight } from '../page/sight.ts';

const controls = 'input:not([type=hidden]), select, textarea, button';

/**
 * The words that stand by a radio or checkbox without a label: those it shares a box or a row with, when no other field
 * does. Where several stand in one box, only words between them and the end of a line tell, and only if they are on
 * the same side of all: "Ja ( ) Nee ( )" must not be read as "( ) Nee". Empty when it is not clear which are meant.
 */
export function wordsBeside(input: HTMLInputElement, sight: Sight): string {
  for (let box = input.parentElement; box !== null; box = box.parentElement) {
    if (box.querySelectorAll(controls).length > 1)
      return box === input.parentElement ? inOneBox(input, box, sight) : '';
    const words = sight.wordsIn(box);
    if (words !== '') return words;
  }
  return '';
}

/** Fields side by side in one box, with text between them. */
function inOneBox(input: HTMLInputElement, box: Element, sight: Sight): string {
  const nodes = [...box.childNodes];
  const fields = nodes.filter((node) => isElement(node) && node.matches(controls));
  const written = nodes
    .map((node) => (fields.includes(node as Element) ? FIELD : wordsOf(node, sight)))
    .join('');
  const between = written.split(FIELD).map((text) => text.split(LINE_END));
  const before = between.slice(0, -1).map((lines) => lines.at(-1)?.trim() ?? ''); // text is one line at least
  const after = between.slice(1).map((lines) => lines[0]?.trim() ?? ''); // likewise
  const isClear = (before[0] === '') !== (after.at(-1) === '');
  return isClear ? ((before[0] === '' ? after : before)[fields.indexOf(input)] ?? '') : '';
}

const FIELD = '\0';
const LINE_END = '\n';

function wordsOf(node: Node, sight: Sight): string {
  if (isText(node)) return (node.nodeValue ?? '').replaceAll(/\s+/g, ' '); // a text has one
  if (!isElement(node)) return '';
  return node.localName === 'br' ? LINE_END : sight.wordsIn(node);
}
