import { allIn, native } from './native.ts';
import { seenArea } from './seen-area.ts';
import { seenWords } from './seen-words.ts';

/** A document, and the address it came from. */
export type Place = { readonly document: Document; readonly url: string };

/** What only a browser can tell of a page; a port, so that the engine can be tried where nothing is laid out. */
export type Sight = {
  /** Displayed, not hidden or transparent by itself or by anything around it, not cut off, and of some size. */
  readonly isVisible: (element: Element) => boolean;
  /** The words of an element that are seen, with the gaps that are seen; but for parts that fit `without`. */
  readonly wordsIn: (element: Element, without?: string) => string;
  /** What is in an iframe; undefined when it belongs to another site. */
  readonly insideOf: (frame: Element) => Place | undefined;
};

/** Sight as the browser has it at this moment: for one look. */
export function browserSight(): Sight {
  const area = seenArea();
  return {
    isVisible: area.showsBox,
    wordsIn: (element, without) => seenWords(area, element, without),
    insideOf,
  };
}

/** The page itself, or the document in the one of its iframes that is seen; undefined when it may not be read. */
export function placeIn(page: Place, frame: string | undefined, sight: Sight): Place | undefined {
  if (frame === undefined) return page;
  const [element, ...others] = allIn(page.document, frame).filter(sight.isVisible);
  return element === undefined || others.length > 0 ? undefined : sight.insideOf(element);
}

function insideOf(frame: Element): Place | undefined {
  const document: Document | null = Reflect.get(Object.getPrototypeOf(frame), 'contentDocument', frame);
  return document === null ? undefined : { document, url: native(document, 'URL') };
}
