import { fits, getParent, native } from './native.ts';

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
  /** Letters without colour or in that of what is behind them, over no background that is cut to their shape. */
  readonly isClear: boolean;
  /** The colour behind its letters; empty where styles do not tell it. */
  readonly behind: string;
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
      if (ground.opacity < TOO_FAINT || ground.isClear) return []; // to measure what is not rendered would render it
      const range = new Range();
      range.selectNodeContents(text);
      return [...range.getClientRects()].filter((each) =>
        isShown(ground, overlap(ground.content, areaOf(each))),
      );
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
  const outer = parent === undefined ? windowAround(style, own) : groundOf(parent);
  const around =
    position === 'fixed' ? outer.fixed : position === 'absolute' ? outer.absolute : outer.content;

  const isBox = hasBox && (display !== 'inline' || fits(element, 'svg'));
  const content = isBox ? insideOf(element, style, around, own) : around;
  const isMoved = style.transform !== 'none' || style.filter !== 'none';
  const isHidden =
    style.contentVisibility === 'hidden' ||
    noHeight.test(style.clip) ||
    noShape.test(style.clipPath) ||
    noOpacity.test(style.filter);
  const isCutToLetters = outer.isCutToLetters || style.backgroundClip.includes('text');
  // Over a picture, or placed apart from the flow, perhaps over something beside it: styles do not tell.
  const isApart = isMoved || position !== 'static';
  const isUntold = isApart || style.backgroundImage + style.boxShadow !== 'nonenone';
  const { backgroundColor: ground, webkitTextFillColor: ink } = style;
  const behind = noColour.test(ground) ? (isUntold ? '' : outer.behind) : ground;
  const hasEdge = style.textShadow + style.webkitTextStrokeWidth !== 'none0px';
  const isUnseen = (noColour.test(ink) || ink === behind) && !hasEdge;
  return {
    style,
    box: overlap(around, own),
    content,
    absolute: isApart ? content : outer.absolute,
    fixed: isMoved ? content : outer.fixed,
    opacity: isHidden ? 0 : outer.opacity * Number(style.opacity),
    isClear: isUnseen && !isCutToLetters,
    behind,
    isCutToLetters,
  };
}

const nowhere: Area = [0, 0, 0, 0];
const nothing: Omit<Ground, 'style'> = {
  ...{ box: nowhere, content: nowhere, absolute: nowhere, fixed: nowhere },
  opacity: 0,
  isClear: true,
  behind: '',
  isCutToLetters: false,
};

/** Parts of a drawing that are kept to be used elsewhere in it. */
const neverDrawn = 'defs, symbol, clipPath, mask, pattern, marker, svg title, svg desc';

/** Around the root of a page: nothing can be scrolled to that is before its beginning, and it is white unless it may be dark. */
function windowAround({ colorScheme }: CSSStyleDeclaration, [left, top]: Area) {
  const page: Area = [left, top, Infinity, Infinity];
  const fixed: Area = [0, 0, innerWidth, innerHeight];
  return {
    content: page,
    absolute: page,
    fixed,
    opacity: 1,
    behind: colorScheme.includes('dark') ? '' : 'rgb(255, 255, 255)',
    isCutToLetters: false,
  };
}

/** `filter` that takes away nine tenths or more, and a colour that is none. */
const noOpacity = /opacity\(0?\.?0\d*\)/;
const noColour = /^transparent$|^rgba\(.*, 0\)$|\/ 0\)$/;
/** `clip` with one number for top and bottom. */
const noHeight = /^rect\((\S+), \S+, \1,/;
/** `clip-path` that cuts off half or more from a side, a circle of no size, or a polygon of one point. */
const noShape = /^inset\(.*?([5-9]\d|\d{3})|^(circle|ellipse)\(0[p%)]|^polygon\((.+?)(, \3)*\)$/;

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
