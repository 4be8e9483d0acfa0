import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import type { Place, Sight } from '../../../../extension/his/sight.ts';

/** A page of tests/fixtures/his; its first line says where it was seen. */
export function savedPage(name: string): Place {
  return pageOf(readFileSync(new URL(`../../../fixtures/his/${name}`, import.meta.url), 'utf8'));
}

/** A page from its text: `<!-- address: … -->` and the rest. */
export function pageOf(text: string): Place {
  const [, url = 'http://localhost:4300/his', html = text] =
    /^<!-- address: (\S+) -->\n([\s\S]*)$/.exec(text) ?? []; // a page of no place
  return { document: parseHTML(html).document, url };
}

/** Sight on paper: what is marked hidden is not seen, and a frame holds the saved page that it names. */
export const sightOnPaper: Sight = {
  isVisible: (element) => element.closest('[hidden], [style*="display: none"]') === null,
  insideOf: (frame) => {
    const name = frame.getAttribute('data-saved');
    return name === null ? undefined : savedPage(name);
  },
};
