/** A form that sends itself once it is complete must not do so under our hands. */
export type SubmitHold = {
  /** Around this field, in every shadow root up to the page: a submit inside one is not heard outside it. */
  readonly around: (field: Node) => void;
  readonly letGo: () => void;
};

/** Stops every submit around the fields it is told of, until let go. */
export function holdSubmits(): SubmitHold {
  const end = new AbortController();

  const around = (field: Node): void => {
    const root = field.getRootNode();
    root.addEventListener('submit', stop, { capture: true, signal: end.signal });
    if (root instanceof ShadowRoot) around(root.host);
  };
  return { around, letGo: () => end.abort() };
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
