import type { ChipView } from './chip-content.ts';
import { element } from './element.ts';

/** The card that opens from the chip. */
export type Card = {
  readonly element: HTMLElement;
  /** Says it in the card as it is: open stays open, and what has focus keeps it. */
  readonly say: (view: ChipView) => void;
  readonly toggle: () => void;
  readonly close: () => void;
};

export type CardOptions = {
  readonly openPanel: () => void;
  readonly opener: HTMLElement;
  readonly host: HTMLElement;
};

/** The latest feedback, the six steps, and the way to the panel. */
export function createCard(document: Document, { openPanel, opener, host }: CardOptions): Card {
  const title = element(document, 'strong');
  const close = element(document, 'button', { class: 'close' }, ['×']);
  const body = element(document, 'div');
  const open = element(document, 'button', { class: 'open' });
  const card = element(document, 'div', { class: 'card', role: 'dialog', popover: 'manual' }, [
    title,
    close,
    body,
    open,
  ]);
  opener.setAttribute('aria-haspopup', 'dialog');
  opener.setAttribute('aria-expanded', 'false');

  let opened = false;
  const say = (view: ChipView) => {
    card.setAttribute('aria-label', view.title);
    card.setAttribute('lang', view.language);
    title.textContent = view.title;
    close.setAttribute('aria-label', view.close);
    body.replaceChildren(...contents(document, view));
    open.textContent = view.open;
    if (opened) placeBelow(card, opener); // it may be longer now
  };
  const moved = () => placeBelow(card, opener);
  const elsewhere = (event: Event) => {
    if (event.target !== host) hide();
  };
  const hide = () => {
    if (!opened) return;
    opened = false;
    if (card.isConnected) card.hidePopover(); // else the page took the chip away, and the card with it
    opener.setAttribute('aria-expanded', 'false');
    document.removeEventListener('scroll', moved, true);
    document.removeEventListener('pointerdown', elsewhere, true);
  };
  const show = () => {
    opened = true;
    card.showPopover();
    opener.setAttribute('aria-expanded', 'true');
    document.addEventListener('scroll', moved, true);
    document.addEventListener('pointerdown', elsewhere, true);
    moved();
    open.focus();
  };
  const hideAndReturn = () => {
    hide();
    opener.focus();
  };

  close.addEventListener('click', hideAndReturn);
  open.addEventListener('click', (event) => {
    if (!event.isTrusted) return;
    openPanel(); // first: the gesture must still be the user's
    hideAndReturn();
  });
  for (const part of [card, opener]) {
    part.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') hideAndReturn();
    });
  }
  return { element: card, say, toggle: () => (opened ? hideAndReturn() : show()), close: hide };
}

function contents(document: Document, { lines, late, steps, message }: ChipView): readonly Node[] {
  return [
    ...lines.map((line) => element(document, 'p', {}, [line])),
    ...(late === undefined ? [] : [element(document, 'p', { class: 'late' }, [late])]),
    ...(steps === undefined ? [] : [stepList(document, steps)]),
    ...(message === undefined
      ? []
      : [
          element(document, 'p', { class: 'from' }, [message.from]),
          element(document, 'blockquote', {}, [message.text]),
        ]),
  ];
}

function stepList(document: Document, { label, items }: NonNullable<ChipView['steps']>): Node {
  const lines = items.map(({ name, status, words }) =>
    element(
      document,
      'li',
      { 'data-status': status, ...(status === 'current' ? { 'aria-current': 'step' } : {}) },
      [name, element(document, 'span', { class: 'unseen' }, [`, ${words}`])],
    ),
  );
  return element(document, 'ol', { 'aria-label': label }, lines);
}

const EDGE = 8;

/** In the top layer, so that no frame of the page cuts it off; by the opener, and inside the window. */
function placeBelow(card: HTMLElement, opener: HTMLElement): void {
  const { left, top, bottom } = opener.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const view = card.ownerDocument.documentElement;
  const fitsBelow = bottom + height + EDGE <= view.clientHeight;
  const x = Math.max(EDGE, Math.min(left, view.clientWidth - width - EDGE));
  card.style.left = `${x}px`;
  card.style.top = `${fitsBelow ? bottom + 4 : Math.max(EDGE, top - height - 4)}px`;
}
