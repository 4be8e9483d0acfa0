import { browserSight } from '../../../extension/page/sight.ts';

/** Runs in a page: what the extension reads of the elements with this class, as one list. */
function seenWordsOf(className: string): readonly string[] {
  const sight = browserSight();
  return [...document.getElementsByClassName(className)].map((element) => sight.wordsIn(element));
}

Object.assign(globalThis, { seenWordsOf });
