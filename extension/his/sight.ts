import { native } from './native.ts';

/** A document, and the address it came from. */
export type Place = { readonly document: Document; readonly url: string };

/** What only a browser can tell of a page; a port, so that the engine can be tried where nothing is laid out. */
export type Sight = {
  readonly isVisible: (element: Element) => boolean;
  /** What stands in an iframe; undefined when it belongs to another site. */
  readonly insideOf: (frame: Element) => Place | undefined;
};

/** Sight as the browser has it. */
export const browserSight: Sight = { isVisible, insideOf };

/** Displayed, not hidden or transparent by itself or by anything around it, and of some size. */
function isVisible(element: Element): boolean {
  const shown = native(element, 'checkVisibility').call(element, {
    opacityProperty: true,
    visibilityProperty: true,
  });
  if (!shown) return false;
  const { width, height } = native(element, 'getBoundingClientRect').call(element);
  return width > 1 && height > 1; // 1 px by 1 px is how text is kept for screen readers only
}

function insideOf(frame: Element): Place | undefined {
  const document: Document | null = Reflect.get(Object.getPrototypeOf(frame), 'contentDocument', frame);
  return document === null ? undefined : { document, url: native(document, 'URL') };
}
