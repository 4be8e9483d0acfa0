/** A colour as the browser computes it, and how opaque it is; channels 0 to 255. */
type Colour = { readonly channels: readonly number[]; readonly alpha: number };

/** The colour behind letters; `unknown` over a picture, or what cannot be worked out. */
export type Backdrop = readonly number[] | 'unknown';

/** Less difference than this in red, green and blue no one sees: it is that of letters of a twentieth of black. */
const LEAST_DIFFERENCE = 13;
const white: Backdrop = [255, 255, 255];

/** What is behind a whole page: white, unless the page may be dark. */
export function pageBackdrop(root: Element): Backdrop {
  return getComputedStyle(root).colorScheme.includes('dark') ? 'unknown' : white;
}

/** What is behind the letters of an element, on what is behind the element itself. */
export function backdropOf(style: CSSStyleDeclaration, behind: Backdrop): Backdrop {
  const own = parseColour(style.backgroundColor);
  if (hasPicture(style) || own === undefined) return 'unknown';
  return own.alpha === 1 ? own.channels : mixed(own, behind);
}

/** Whether letters of this style can be told from what is behind them. */
export function canBeRead(style: CSSStyleDeclaration, behind: Backdrop): boolean {
  if (style.textShadow !== 'none' || Number.parseFloat(style.webkitTextStrokeWidth) > 0) return true;
  const ink = parseColour(style.webkitTextFillColor);
  return ink === undefined || differs(ink, behind);
}

/** Whether nothing is drawn there: what is under it shows. */
export function isClear(style: CSSStyleDeclaration): boolean {
  return parseColour(style.backgroundColor)?.alpha === 0 && !hasPicture(style);
}

function hasPicture({ backgroundImage, boxShadow }: CSSStyleDeclaration): boolean {
  return backgroundImage !== 'none' || boxShadow.includes('inset');
}

function differs(ink: Colour, behind: Backdrop): boolean {
  if (behind === 'unknown') return true;
  const drawn = mixed(ink, behind);
  return (
    drawn === 'unknown' ||
    drawn.some((channel, index) => Math.abs(channel - (behind[index] ?? 0)) >= LEAST_DIFFERENCE)
  );
}

function mixed({ channels, alpha }: Colour, behind: Backdrop): Backdrop {
  if (alpha === 0) return behind;
  if (behind === 'unknown') return 'unknown';
  return channels.map((channel, index) => channel * alpha + (behind[index] ?? 0) * (1 - alpha));
}

/** Browsers compute `rgb(…)` and `rgba(…)`; undefined for the newer kinds of colour. */
function parseColour(computed: string): Colour | undefined {
  const numbers = /^rgba?\((.*)\)$/
    .exec(computed)?.[1]
    ?.match(/[\d.]+/g)
    ?.map(Number);
  if (numbers === undefined || numbers.length < 3) return undefined;
  return { channels: numbers.slice(0, 3), alpha: numbers[3] ?? 1 };
}
