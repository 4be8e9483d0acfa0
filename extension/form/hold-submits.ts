import { allIn, isDocument, isShadowRoot, native } from '../page/native.ts';

/** A form that sends itself once it is complete must not do so under our hands. */
export type SubmitHold = {
  /** Around this field, in every shadow root up to the page: a submit inside one is not heard outside it. */
  readonly around: (field: Node) => void;
  readonly letGo: () => void;
};

/** Stops every submit around the fields it is told of, until let go. */
export function holdSubmits(): SubmitHold {
  const end = new AbortController();
  const held = new Map<Element, string | null>();

  const around = (field: Node): void => {
    const root = field.getRootNode();
    const hearer = isDocument(root) ? (root.defaultView ?? root) : root; // a document in a window has one
    hearer.addEventListener('submit', stop, { capture: true, signal: end.signal });
    if (isDocument(root) || isShadowRoot(root)) for (const form of allIn(root, 'form')) hold(form);
    if (isShadowRoot(root)) around(root.host);
  };
  const hold = (form: Element): void => {
    if (held.has(form)) return;
    held.set(form, native(form, 'getAttribute').call(form, METHOD));
    native(form, 'setAttribute').call(form, METHOD, GOES_NOWHERE);
  };
  const letGo = (): void => {
    end.abort();
    for (const [form, method] of held) {
      if (method === null) native(form, 'removeAttribute').call(form, METHOD);
      else native(form, 'setAttribute').call(form, METHOD, method);
    }
  };
  return { around, letGo };
}

/** `form.submit()` tells no one beforehand; by this method it sends nothing (HTML, "form submission algorithm"). */
const METHOD = 'method';
const GOES_NOWHERE = 'dialog';

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
