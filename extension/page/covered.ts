import { getParent, isShadowRoot } from './native.ts';

/** Where a field is looked at, as parts of its width and height: its middle, and near its corners. */
const LOOKED_AT = [
  [0.5, 0.5],
  [0.1, 0.2],
  [0.9, 0.2],
  [0.1, 0.8],
  [0.9, 0.8],
] as const;

/**
 * Whether something opaque lies over all of a field: what is in it could not be checked, and traps for robots are laid
 * behind a background. A bar that stays in place while the page scrolls does not count, unless it fills the window: one
 * scrolls the field from under it. What is outside the window is not covered.
 */
export function isCovered(field: Element): boolean {
  const { left, top, width, height } = field.getBoundingClientRect();
  const shown = shownAs(field);
  const stacks = LOOKED_AT.map(([x, y]) =>
    field.ownerDocument.elementsFromPoint(left + x * width, top + y * height),
  );
  return stacks.every((stack) => {
    const place = stack.indexOf(shown);
    return place > 0 && stack.slice(0, place).some((above) => hides(above, shown));
  });
}

/** What represents an element in its document: itself, or the outermost host of the shadow roots that it is in. */
function shownAs(element: Element): Element {
  const root = element.getRootNode();
  return isShadowRoot(root) ? shownAs(root.host) : element;
}

function hides(above: Element, field: Element): boolean {
  if (field.contains(above)) return false; // what a host is made of
  const { backgroundColor, opacity } = getComputedStyle(above);
  const isOpaque = opacity === '1' && /^rgb\(/.test(backgroundColor);
  return isOpaque && (!staysInPlace(above) || fillsWindow(above));
}

function staysInPlace(element: Element): boolean {
  if (/fixed|sticky/.test(getComputedStyle(element).position)) return true;
  const parent = getParent(element);
  return parent !== undefined && staysInPlace(parent);
}

function fillsWindow(element: Element): boolean {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return left <= 0 && top <= 0 && right >= innerWidth && bottom >= innerHeight;
}
