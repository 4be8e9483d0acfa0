import { type Backdrop, backdropOf, canBeRead, isClear, pageBackdrop } from './ink.ts';
import { fits, getParent, isShadowRoot, native } from './native.ts';

/** A rectangle of the window, in its pixels. */
type Area = readonly [left: number, top: number, right: number, bottom: number];

/** Where in the window something of an element can be seen. */
type Ground = {
  readonly style: CSSStyleDeclaration;
  /** The element's own box, as far as nothing around it cuts it off. */
  readonly box: Area;
  /** Its text, and what is in the flow inside it. */
  readonly content: Area;
  /** What inside it is placed apart from the flow: cut off only by the box that it is placed in. */
  readonly absolute: Area;
  readonly fixed: Area;
  readonly opacity: number;
  /** `clear`: letters without colour, over no background that is cut to their shape. */
  readonly ink: 'drawn' | 'clear';
  /** What is behind its letters. */
  readonly backdrop: Backdrop;
  /** A background that is cut to the shape of letters colours those of everything inside. */
  readonly isCutToLetters: boolean;
};

/** What can be seen of elements and their text at one moment. */
export type SeenArea = {
  readonly styleOf: (element: Element) => CSSStyleDeclaration;
  /** Whether something of the element's box is seen. */
  readonly showsBox: (element: Element) => boolean;
  /** Where a text in this element is seen: a rectangle for each of its lines. */
  readonly shownOf: (element: Element, text: Text) => readonly DOMRect[];
};

/** Text kept for screen readers only is in a box of one pixel; what is fainter than this no one reads. */
const TOO_SMALL = 1;
const TOO_FAINT = 0.1;

/**
 * Looks at boxes and styles as they are now: made anew for each look, in which every element is measured once. Nothing
 * is written in between, so that the browser lays the page out once.
 */
export function seenArea(): SeenArea {
  const known = new Map<Element, Ground>();
  const groundOf = (element: Element): Ground => {
    const ground = known.get(element) ?? measure(element, groundOf);
    known.set(element, ground);
    return ground;
  };
  const isShown = ({ opacity, style }: Ground, area: Area) =>
    opacity > TOO_FAINT && style.visibility === 'visible' && isLarge(area);

  return {
    styleOf: (element) => groundOf(element).style,
    showsBox: (element) => isShown(groundOf(element), groundOf(element).box),
    shownOf: (element, text) => {
      const ground = groundOf(element);
      if (ground.opacity < TOO_FAINT || ground.ink === 'clear') return []; // to measure what is not rendered would render it
      const range = new Range();
      range.selectNodeContents(text);
      const shown = [...range.getClientRects()].filter((each) =>
        isShown(ground, overlap(ground.content, areaOf(each))),
      );
      const [first] = shown;
      const isRead = first !== undefined && standsOut(element, ground, first);
      return isRead ? shown : [];
    },
  };
}

function measure(element: Element, groundOf: (element: Element) => Ground): Ground {
  const parent = getParent(element);
  const style = getComputedStyle(element);
  const { display } = style;
  const hasBox = display !== 'contents';
  const isSeen = native(element, 'checkVisibility').call(element) && !fits(element, neverDrawn);
  if (hasBox && !isSeen) return { ...nothing, style };

  const position = hasBox ? style.position : 'static';
  const own = areaOf(native(element, 'getBoundingClientRect').call(element));
  const outer = parent === undefined ? windowAround(element, own) : groundOf(parent);
  const around =
    position === 'fixed' ? outer.fixed : position === 'absolute' ? outer.absolute : outer.content;

  const isBox = hasBox && (display !== 'inline' || fits(element, 'svg'));
  const content = isBox ? insideOf(element, style, around, own) : around;
  const isMoved = style.transform !== 'none' || style.filter !== 'none';
  const isHidden =
    style.contentVisibility === 'hidden' ||
    noHeight.test(style.clip) ||
    noShape.test(style.clipPath) ||
    isNearlyClipped(style.clipPath) ||
    isMaskedAway(style.maskImage) ||
    noOpacity.test(style.filter) ||
    style.getPropertyValue('-webkit-text-security').replace('none', '') !== '';
  const isCutToLetters = outer.isCutToLetters || style.backgroundClip.includes('text');
  const isSvgText = fits(element, 'svg text, svg tspan');
  const isUnfilled =
    isSvgText && (style.fill === 'none' || Number(style.fillOpacity) <= TOO_FAINT) && style.stroke === 'none';
  const isClear = isUnfilled || (noColour.test(style.webkitTextFillColor) && style.textShadow === 'none');
  return {
    style,
    box: overlap(around, own),
    content,
    absolute: isMoved || position !== 'static' ? content : outer.absolute,
    fixed: isMoved ? content : outer.fixed,
    opacity: isHidden ? 0 : outer.opacity * Number(style.opacity),
    ink: isClear && !isCutToLetters ? 'clear' : 'drawn',
    // In a drawing anything may be drawn behind letters, and in a fill of their own.
    backdrop: isSvgText ? 'unknown' : backdropOf(style, outer.backdrop),
    isCutToLetters,
  };
}

const nowhere: Area = [0, 0, 0, 0];
const nothing: Omit<Ground, 'style'> = {
  ...{ box: nowhere, content: nowhere, absolute: nowhere, fixed: nowhere },
  opacity: 0,
  ink: 'clear',
  backdrop: 'unknown',
  isCutToLetters: false,
};

/** Parts of a drawing that are kept to be used elsewhere in it. */
const neverDrawn = 'defs, symbol, clipPath, mask, pattern, marker, svg title, svg desc';

/** What can be scrolled to around the root of a page: nothing that is before its beginning. */
function windowAround(root: Element, [left, top]: Area) {
  const page: Area = [left, top, Infinity, Infinity];
  const fixed: Area = [0, 0, innerWidth, innerHeight];
  const backdrop = pageBackdrop(root);
  return { content: page, absolute: page, fixed, opacity: 1, backdrop, isCutToLetters: false };
}

/** `filter` that takes away nine tenths or more, and a colour that is none. */
const noOpacity = /opacity\(0?\.?0\d*\)|contrast\(0\)/;
const noColour = /^transparent$|^rgba\(.*, 0\)$|\/ 0\)$/;
/** `clip` with one number for top and bottom. */
const noHeight = /^rect\((\S+), \S+, \1,/;
/** `clip-path` that cuts off half or more from a side, a circle of no size, or a polygon of one point. */
const noShape =
  /^path\("M[^A-Z]*"\)$|^inset\(.*?([5-9]\d|\d{3})|^(circle|ellipse)\(0[p%)]|^polygon\((.+?)(, \3)*\)$/;

/** `clip-path: inset(49% 0)`: of two sides together nearly all is cut off. */
function isNearlyClipped(clipPath: string): boolean {
  const cut = /^inset\(([^)]*)\)/
    .exec(clipPath)?.[1]
    ?.split(/\s+/)
    .map((side) => (side.endsWith('%') ? Number.parseFloat(side) : 0));
  const [top = 0, right = top, bottom = top, left = right] = cut ?? []; // another shape
  return Math.max(top + bottom, right + left) >= 90;
}

/** A mask of which every colour is transparent. */
function isMaskedAway(maskImage: string): boolean {
  const colours = maskImage.match(/rgba?\([^)]*\)/g) ?? []; // no mask, or a picture
  return colours.length > 0 && colours.every((colour) => noColour.test(colour));
}

/**
 * What can be seen of the inside of a box. What can be scrolled to counts as seen, but nothing can be scrolled to that
 * is before the beginning.
 */
function insideOf(element: Element, style: CSSStyleDeclaration, around: Area, own: Area): Area {
  const { overflowX, overflowY } = style;
  if (fits(element, 'html, body')) {
    // Their overflow is the window's. One that scrolls in neither direction may be so for a dialog, scrolled down.
    return isCutOff(overflowX) ? overlap(around, [0, -Infinity, innerWidth, Infinity]) : around;
  }
  const cut = overlap(around, own);
  const isSeen = isLarge(cut);
  const along = (overflow: string, from: 0 | 1, to: 2 | 3, scrolled: number) => {
    if (overflow === 'visible') return [around[from], around[to]] as const;
    return isSeen && !isCutOff(overflow)
      ? ([own[from] - scrolled, Infinity] as const)
      : ([cut[from], cut[to]] as const);
  };
  const [left, right] = along(overflowX, 0, 2, native(element, 'scrollLeft'));
  const [top, bottom] = along(overflowY, 1, 3, native(element, 'scrollTop'));
  return [left, top, right, bottom];
}

function isCutOff(overflow: string): boolean {
  return overflow === 'hidden' || overflow === 'clip';
}

function isLarge([left, top, right, bottom]: Area): boolean {
  return right - left > TOO_SMALL && bottom - top > TOO_SMALL;
}

function overlap(one: Area, other: Area): Area {
  return [
    Math.max(one[0], other[0]),
    Math.max(one[1], other[1]),
    Math.min(one[2], other[2]),
    Math.min(one[3], other[3]),
  ];
}

function areaOf({ left, top, right, bottom }: DOMRect): Area {
  return [left, top, right, bottom];
}

/**
 * Whether letters have another colour than what is behind them. By the backgrounds of the elements around them; where
 * these have the letters' own colour, by what lies under them in the window, which may be beside them in the document.
 */
function standsOut(element: Element, { style, backdrop }: Ground, at: DOMRect): boolean {
  if (canBeRead(style, backdrop)) return true;
  const under = backdropAt(element, at);
  return under === undefined ? mayLieOver(element) : canBeRead(style, under);
}

/** What is drawn under the middle of a rectangle; undefined outside the window. */
function backdropAt(element: Element, { left, top, width, height }: DOMRect): Backdrop | undefined {
  const [x, y] = [left + width / 2, top + height / 2];
  if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return undefined;
  const root = native<Node, 'getRootNode'>(element, 'getRootNode').call(element);
  const stack = (isShadowRoot(root) ? root : element.ownerDocument).elementsFromPoint(x, y);
  for (const under of stack.slice(Math.max(0, stack.indexOf(element)))) {
    const parts = ['::before', '::after'].map((part) => getComputedStyle(under, part));
    if (parts.some((part) => !/^(none|normal)$/.test(part.content) && !isClear(part))) return 'unknown';
    const style = getComputedStyle(under);
    if (!isClear(style)) return backdropOf(style, 'unknown');
  }
  return pageBackdrop(element.ownerDocument.documentElement);
}

/** Whether letters may have been placed over something that is not around them. */
function mayLieOver(element: Element): boolean {
  const style = getComputedStyle(element);
  if (style.position !== 'static' || style.transform !== 'none' || style.margin.includes('-')) return true;
  const parent = getParent(element);
  return isClear(style) && parent !== undefined && mayLieOver(parent);
}
