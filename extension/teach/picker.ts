import { adoptStyle } from '../his/ui/adopt-style.ts';
import { allIn, getTag, isElement, native } from '../page/native.ts';

/** Pointing at an element of a page: a frame around what is under the mouse, and a click that the page never hears. */
type Picker = {
  readonly start: () => void;
  readonly move: (to: 'next' | 'previous' | 'larger' | 'smaller') => void;
  readonly choose: () => void;
  readonly stop: () => void;
};

/** What a picker tells. */
type PickerTold = {
  readonly pointing: (element: Element) => void;
  readonly picked: (element: Element) => void;
  readonly ended: () => void;
};

const style = `
:host { all: initial }
div { position: fixed; pointer-events: none; box-sizing: border-box; border: 3px solid #0a6a66; border-radius: 4px;
  background: #0a6a6622; box-shadow: 0 0 0 2px #fff; }
@media (forced-colors: active) { div { border-color: Highlight } }
`;

const kept = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'dblclick',
  'auxclick',
  'contextmenu',
] as const;

/**
 * A picker over a page and the iframes of its own site. It adds one element without size, with a closed shadow root, and
 * takes it away when it stops. While it runs, the page hears no mouse button and no key that the picker uses.
 */
export function createPicker(page: Document, { pointing, picked, ended }: PickerTold): Picker {
  let running: AbortController | undefined;
  let at: Element | undefined;
  let outline: ReturnType<typeof createOutline> | undefined;

  const pointAt = (element: Element | undefined) => {
    if (element === undefined || element === at) return;
    at = element;
    outline ??= createOutline(element.ownerDocument);
    if (outline.document !== element.ownerDocument) {
      outline.remove();
      outline = createOutline(element.ownerDocument);
    }
    outline.around(element);
    pointing(element);
  };
  const stop = () => {
    running?.abort(); // it does not run
    running = undefined;
    outline?.remove();
    outline = undefined;
    at = undefined;
  };
  const choose = () => {
    const element = at;
    if (running === undefined || element === undefined) return;
    stop();
    picked(element);
  };
  const move: Picker['move'] = (to) => {
    if (running !== undefined) pointAt(neighbour(at, to, page));
  };
  const onKey = (event: KeyboardEvent) => {
    const to = keys[event.key];
    if (to === undefined && event.key !== 'Enter' && event.key !== 'Escape') return;
    stopIt(event);
    if (to !== undefined) move(to);
    if (event.key === 'Enter') choose();
    if (event.key !== 'Escape') return;
    stop();
    ended();
  };
  const listenIn = (document: Document, signal: AbortSignal) => {
    const options = { capture: true, signal };
    const window = document.defaultView ?? page; // a document without a window is gone
    window.addEventListener('mousemove', (event) => pointAt(targetOf(event)), options);
    window.addEventListener(
      'click',
      (event) => {
        stopIt(event);
        if (!event.isTrusted) return;
        pointAt(targetOf(event));
        choose();
      },
      options,
    );
    window.addEventListener('keydown', (event) => onKey(event as KeyboardEvent), options);
    for (const type of kept) window.addEventListener(type, stopIt, options);
  };

  return {
    start: () => {
      stop();
      running = new AbortController();
      for (const document of [page, ...framesIn(page)]) listenIn(document, running.signal);
    },
    move,
    choose,
    stop,
  };
}

const keys: Readonly<Record<string, Parameters<Picker['move']>[0]>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'larger',
  ArrowDown: 'smaller',
};

function stopIt(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function targetOf(event: Event): Element | undefined {
  const [target] = event.composedPath();
  return target !== undefined && 'nodeType' in target && isElement(target as Node)
    ? (target as Element)
    : undefined;
}

/** The documents in the iframes of this page that may be read. */
function framesIn(page: Document): readonly Document[] {
  return allIn(page, 'iframe').flatMap((frame) => {
    const document = native(frame as HTMLIFrameElement, 'contentDocument');
    return document === null ? [] : [document];
  });
}

/** With the keys: elements with words of their own, one after the other, in the page and then in its iframes. */
function neighbour(
  at: Element | undefined,
  to: Parameters<Picker['move']>[0],
  page: Document,
): Element | undefined {
  if (to === 'larger') return (at && native(at, 'parentElement')) ?? undefined;
  if (to === 'smaller') return (at && native(at, 'firstElementChild')) ?? undefined;
  const all = [page, ...framesIn(page)].flatMap((document) =>
    allIn(document.body, '*').filter((element) => hasOwnWords(element) && element.checkVisibility()),
  );
  const index = at === undefined ? -1 : all.findIndex((element) => element === at || at.contains(element));
  return all[to === 'next' ? index + 1 : Math.max(0, index - 1)];
}

function hasOwnWords(element: Element): boolean {
  return (
    /^(input|textarea|select)$/.test(getTag(element)) ||
    [...native<Node, 'childNodes'>(element, 'childNodes')].some(
      (node) => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '', // a text has a value
    )
  );
}

function createOutline(document: Document) {
  const host = document.createElement('span');
  host.style.setProperty('all', 'initial', 'important');
  host.style.setProperty('position', 'absolute', 'important');
  const root = host.attachShadow({ mode: 'closed' });
  adoptStyle(root, style);
  const box = document.createElement('div');
  box.style.zIndex = '2147483647';
  root.append(box);
  native<Node, 'appendChild'>(document.documentElement, 'appendChild').call(document.documentElement, host);
  return {
    document,
    around: (element: Element) => {
      const { left, top, width, height } = native(element, 'getBoundingClientRect').call(element);
      Object.assign(box.style, {
        left: `${left - 4}px`,
        top: `${top - 4}px`,
        width: `${width + 8}px`,
        height: `${height + 8}px`,
      });
    },
    remove: () => host.remove(),
  };
}
