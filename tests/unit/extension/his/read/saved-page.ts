import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { isElement, isText, oneLine, shownIn } from '../../../../../extension/page/native.ts';
import type { Place, Sight } from '../../../../../extension/page/sight.ts';

/** A page of tests/fixtures/his; its first line says where it was seen. */
export function savedPage(name: string): Place {
  return pageOf(readFileSync(new URL(`../../../../fixtures/his/${name}`, import.meta.url), 'utf8'));
}

/** A page from its text: `<!-- address: … -->` and the rest. */
export function pageOf(text: string): Place {
  const [, url = 'http://localhost:4300/his', html = text] =
    /^<!-- address: (\S+) -->\n([\s\S]*)$/.exec(text) ?? []; // a page of no place
  return { document: parseHTML(html).document, url };
}

/**
 * Sight on paper: what is marked hidden is not seen, lines and blocks are apart, and a frame holds the saved page that
 * it names. How a browser sees words is tried in one: tests/e2e/specs/seen-words.spec.ts.
 */
export const sightOnPaper: Sight = {
  isVisible,
  wordsIn: (element, without) => (isVisible(element) ? oneLine(wordsOnPaper(element, without)) : ''),
  insideOf: (frame) => {
    const name = frame.getAttribute('data-saved');
    return name === null ? undefined : savedPage(name);
  },
};

function isVisible(element: Element): boolean {
  return element.closest('[hidden], [style*="display: none"]') === null;
}

function wordsOnPaper(element: Element, without: string | undefined): string {
  const words = [...shownIn(element)].map((node) => {
    if (isText(node)) return node.nodeValue;
    if (!isElement(node) || !isVisible(node) || (without !== undefined && node.matches(without))) return '';
    const inside = wordsOnPaper(node, without);
    return node.matches('p, div, dt, dd, td, br') ? ` ${inside} ` : inside;
  });
  return words.join('');
}
