import {
  allIn,
  getAttribute,
  getTag,
  getText,
  isElement,
  isInside,
  native,
  wordsBefore,
} from '../page/native.ts';
import { isStableName, isStableValue } from './stable-name.ts';

/** By what an element is found, the most lasting first. `position` is for columns of a list only. */
export const candidateKinds = ['id', 'data', 'name', 'label', 'class', 'around', 'tag', 'position'] as const;
type CandidateKind = (typeof candidateKinds)[number];

/** One way to find an element, as an adapter says it. */
type SelectorCandidate = {
  readonly kind: CandidateKind;
  readonly selector: string;
  /** The words of the element just before it. */
  readonly beside?: string | undefined;
  /** How many elements it finds in the same document or shadow root, seen or not. */
  readonly found: number;
};

type Root = Document | ShadowRoot | Element;
type SelectorPart = { readonly kind: CandidateKind; readonly css: string };

/** A name that finds more than this is no name of one thing, nor of that thing in every dossier. */
const MOST_FOUND = 12;
const MOST_CANDIDATES = 6;
const DEEPEST = 12;
/** Levels around an element in which another of the same name is something beside it. */
const NEAR = 1;
/** Kinds of elements that say by themselves what they are; a `span` may be anything tomorrow. */
const tellingTags = /^(h[1-3]|time|main|header|address|ul|ol|dl|table|iframe|textarea)$|-/;

/**
 * Every lasting way to find this element: ids, names, `data-*`, the label beside it, classes that a person chose, and
 * those inside something that has one. Nothing that holds a figure or words of the patient, and no position: an element
 * that has nothing lasting gives nothing, which is better than what finds another element tomorrow.
 */
export function candidatesFor(element: Element, root: Root): readonly SelectorCandidate[] {
  return bestOf(allFor(element, root));
}

/** The same for one of several that belong side by side: the element of a dossier, an iframe. */
export function candidatesForEach(element: Element, root: Root): readonly SelectorCandidate[] {
  return bestOf(allFor(element, root, 'anywhere')).filter(({ beside }) => beside === undefined);
}

/** The same for something that is said by several elements, each around the one before: the best ways of all of them. */
export function candidatesForAny(elements: readonly Element[], root: Root): readonly SelectorCandidate[] {
  return bestOf(elements.flatMap((element) => allFor(element, root)));
}

/** Where the others may be that the same name finds: in other parts of the page only, or beside it. */
type Others = 'apart' | 'anywhere';

function allFor(element: Element, root: Root, others: Others = 'apart'): readonly SelectorCandidate[] {
  const tag = getTag(element);
  const own = partsOf(element);
  const plain: readonly SelectorPart[] = [
    ...own,
    ...own
      .filter(({ kind }) => kind === 'class')
      .map(({ css }): SelectorPart => ({ kind: 'class', css: `${tag}${css}` })),
    ...(tellingTags.test(tag) ? [{ kind: 'tag' as const, css: tag }] : []),
  ];
  const insidePlain: readonly SelectorPart[] = [
    ...plain.filter(({ kind }) => kind !== 'tag'),
    { kind: 'tag', css: tag },
  ];
  const inside = ancestorsIn(element, root).flatMap((ancestor) =>
    partsOf(ancestor).flatMap(({ css }) =>
      insidePlain.map((part): SelectorPart => ({ kind: 'around', css: `${css} ${part.css}` })),
    ),
  );
  const label = labelOf(element);
  return [
    ...[...plain, ...inside].map(({ kind, css }) => ({ kind, selector: css, beside: undefined })),
    ...(label === undefined
      ? []
      : [...insidePlain, ...inside].map(({ css }) => ({
          kind: 'label' as const,
          selector: css,
          beside: label,
        }))),
  ].flatMap((each) => tried(each, element, root, others));
}

/** What a row of a list is. */
const rows = 'tr, li, [role="row"]';

/** The row that an element is in. */
export function rowAround(element: Element): Element | undefined {
  return native(element, 'closest').call(element, rows) ?? undefined; // in no row
}

/** A column of a list, found by the list and the column in it. */
export function rowCandidates(cell: Element, root: Root): readonly SelectorCandidate[] {
  const row = rowAround(cell);
  for (let list = row && native(row, 'parentElement'); list; list = native(list, 'parentElement')) {
    const [by] = candidatesFor(list, root).filter(({ beside }) => beside === undefined);
    if (row === undefined || by === undefined) continue;
    return columnCandidates(cell, row).map((column) => {
      const selector = `${by.selector} ${column.selector}`;
      return { kind: column.kind, selector, found: elementsBy({ selector }, root).length };
    });
  }
  return [];
}

/** A column inside its row: there its place among the others may count. */
export function columnCandidates(cell: Element, row: Element): readonly SelectorCandidate[] {
  const lasting = candidatesFor(cell, row).filter(
    ({ found, beside, kind }) => found === 1 && beside === undefined && kind !== 'tag',
  );
  const selector = positionIn(cell, row);
  return [...lasting, { kind: 'position', selector, found: 1 }];
}

/** Where an element is among the others, step by step: for columns, and for what may stand anywhere. */
export function positionIn(element: Element, root: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at !== null && at !== root; at = native(at, 'parentElement')) {
    const siblings: readonly Element[] = [...(native(at, 'parentElement')?.children ?? [])]; // the root's own
    steps.unshift(`${getTag(at)}:nth-child(${siblings.indexOf(at) + 1})`);
  }
  return steps.join(' > ');
}

/** What an element is called by itself. */
function partsOf(element: Element): readonly SelectorPart[] {
  const names = [...native(element, 'attributes')].map(({ name }) => name);
  const id = getAttribute(element, 'id');
  const nameOf = getAttribute(element, 'name');
  const classes = getAttribute(element, 'class').split(' ').filter(isStableName);
  return [
    ...(isStableValue(id) ? [{ kind: 'id' as const, css: /[.:]/.test(id) ? `[id="${id}"]` : `#${id}` }] : []),
    ...names.filter(isDataName).flatMap((name) => {
      const value = getAttribute(element, name);
      return isStableValue(value) ? [{ kind: 'data' as const, css: `[${name}="${value}"]` }] : [];
    }),
    ...(isStableValue(nameOf) ? [{ kind: 'name' as const, css: `[name="${nameOf}"]` }] : []),
    ...classes.map((name) => ({ kind: 'class' as const, css: `.${name}` })),
    ...names.filter(isDataName).map((name) => ({ kind: 'class' as const, css: `[${name}]` })),
  ];
}

/** `data-v-7ba5bd90` is Vue's, made at every build. */
function isDataName(name: string): boolean {
  return (
    /^data-/.test(name) && !/^data-(v-|react|server-rendered|emotion|styled)/.test(name) && isStableName(name)
  );
}

function ancestorsIn(element: Element, root: Root): readonly Element[] {
  const all: Element[] = [];
  for (
    let at = native(element, 'parentElement');
    at !== null && all.length < DEEPEST;
    at = native(at, 'parentElement')
  ) {
    if (at === root) break;
    all.push(at);
  }
  return all;
}

/** The words just before it, where they look like a label: short, without figures, in an element of their own. */
function labelOf(element: Element): string | undefined {
  const before = native(element, 'previousElementSibling');
  if (before === null) return undefined;
  const words = getText(before);
  const isLabel = /^(th|dt|label)$/.test(getTag(before)) || words.endsWith(':');
  return isLabel && /\p{L}/u.test(words) && !/\d/.test(words) && words.length <= 40 ? words : undefined;
}

type Untried = Pick<SelectorCandidate, 'kind' | 'selector'> & { readonly beside: string | undefined };

function tried(
  { kind, selector, beside }: Untried,
  element: Element,
  root: Root,
  others: Others,
): readonly SelectorCandidate[] {
  const found = elementsBy({ selector, ...(beside === undefined ? {} : { beside }) }, root);
  if (!found.includes(element) || found.length > MOST_FOUND) return [];
  if (others === 'apart' && found.length > 1 && (kind === 'tag' || !areApart(element, found))) return [];
  return [{ kind, selector, ...(beside === undefined ? {} : { beside }), found: found.length }];
}

/** Whether the others are of other dossiers, and not beside it in the same part of the page. */
function areApart(element: Element, found: readonly Element[]): boolean {
  let near = element;
  for (let level = 0; level < NEAR; level += 1) near = native(near, 'parentElement') ?? near; // the root is its own
  return !found.some((other) => other !== element && isInside(other, near));
}

/** The elements that a candidate finds. */
export function elementsBy(
  { selector, beside }: Pick<SelectorCandidate, 'selector' | 'beside'>,
  root: Root,
): readonly Element[] {
  const found = allIn(root, selector).filter(isElement);
  if (beside === undefined) return found;
  return found.filter((each) => wordsBefore(each) === beside);
}

/** The best few: of each kind the ones that find least, in the fewest words. */
function bestOf(all: readonly SelectorCandidate[]): readonly SelectorCandidate[] {
  const sorted = all.toSorted(
    (one, other) =>
      rankOf(one) - rankOf(other) || one.found - other.found || one.selector.length - other.selector.length,
  );
  const seen = new Set<string>();
  const perKind = new Map<CandidateKind, number>();
  const few = sorted.filter(({ kind, selector, beside }) => {
    const name = `${selector} ${beside ?? ''}`;
    if (seen.has(name)) return false;
    seen.add(name);
    const before = perKind.get(kind) ?? 0; // the first of its kind
    perKind.set(kind, before + 1);
    return before < 2;
  });
  return few.slice(0, MOST_CANDIDATES);
}

function rankOf({ kind }: SelectorCandidate): number {
  return candidateKinds.indexOf(kind);
}
