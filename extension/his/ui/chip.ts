import { native } from '../../page/native.ts';
import type { HisAdapter } from '../his-adapter.ts';
import { adoptStyle } from './adopt-style.ts';
import { createCard } from './card.ts';
import type { ChipView } from './chip-content.ts';
import { element } from './element.ts';
import { keepOwnEvents } from './keep-own-events.ts';

/** The chip in a page: shown for one patient, gone for all others. */
export type Chip = {
  readonly show: (view: ChipView, anchor: Element | undefined) => void;
  /** After every look: puts the chip back where the page re-rendered it away. */
  readonly stayAt: (anchor: Element | undefined) => void;
  readonly remove: () => void;
};

type Rendered = {
  readonly host: HTMLElement;
  readonly say: (view: ChipView) => void;
  readonly close: () => void;
};
type ChipPosition = HisAdapter['chip']['place'];

/** So many times in a row a page may throw the chip out, before it has its way. */
const MOST_RETURNS = 20;

/** Makes the chip; nothing is in the page before the first `show`. */
export function createChip(place: ChipPosition, openPanel: () => void): Chip {
  let view: ChipView | undefined;
  let rendered: Rendered | undefined;
  let returns = 0;

  const takeOut = () => {
    rendered?.close(); // nothing is in the page
    rendered?.host.remove(); // nothing is in the page
  };
  const stayAt = (anchor: Element | undefined) => {
    if (anchor === undefined || view === undefined) return takeOut();
    if (rendered && isAt(rendered.host, anchor, place)) {
      returns = 0;
      return;
    }
    if (returns >= MOST_RETURNS) return;
    returns += 1;
    takeOut();
    const document = native<Node, 'ownerDocument'>(anchor, 'ownerDocument') ?? window.document; // an element has one
    if (rendered?.host.ownerDocument !== document) rendered = render(document, view.style, openPanel);
    rendered.say(view);
    attach(rendered.host, anchor, place);
  };

  return {
    stayAt,
    show: (next, anchor) => {
      view = next;
      returns = 0;
      rendered?.say(next); // nothing is in the page
      stayAt(anchor);
    },
    remove: () => {
      takeOut();
      rendered = undefined;
      view = undefined;
    },
  };
}

function isAt(host: HTMLElement, anchor: Element, place: ChipPosition): boolean {
  if (!host.isConnected) return false;
  return place === 'inside' ? host.parentNode === anchor : host.previousSibling === anchor;
}

function attach(host: HTMLElement, anchor: Element, place: ChipPosition): void {
  if (place === 'inside') native(anchor, 'append').call(anchor, host);
  else native(anchor, 'after').call(anchor, host);
}

function render(document: Document, style: string, openPanel: () => void): Rendered {
  // A plain span: a page may define an element of any name of our own, and would be let into its closed shadow root.
  const host = element(document, 'span');
  keepOut(host);
  const root = host.attachShadow({ mode: 'closed', delegatesFocus: true });
  adoptStyle(root, style);
  keepOwnEvents(root);

  const opener = element(document, 'button', { class: 'chip' });
  const card = createCard(document, { openPanel, opener, host });
  opener.addEventListener('click', (event) => {
    if (event.isTrusted) card.toggle();
  });
  root.append(opener, card.element);
  const say = (view: ChipView) => {
    opener.textContent = view.label;
    opener.dataset.tone = view.tone;
    opener.lang = view.language;
    card.say(view);
  };
  return { host, say, close: card.close };
}

const ownStyle = {
  all: 'initial',
  position: 'absolute',
  // A column that may be narrower than its words: at the edge of the page the chip is cut, the page gets no wider.
  display: 'inline-grid',
  'grid-template-columns': 'minmax(0, max-content)',
  margin: '0 0 0 8px',
  'z-index': '2147483646',
};

/** Out of the flow, at the spot where it would have stood: the header does not move, whatever its layout. */
function keepOut(host: HTMLElement): void {
  // Inline and important: the one thing that no style sheet of the page can overrule.
  for (const [property, value] of Object.entries(ownStyle))
    host.style.setProperty(property, value, 'important');
}
