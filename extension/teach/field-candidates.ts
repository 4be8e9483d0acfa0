import { readLabel } from '../form/find-field.ts';
import { allIn, around, fits, getAttribute, getTag, isShadowRoot, native } from '../page/native.ts';
import { candidatesFor } from './candidates.ts';

type FieldRoot = Document | ShadowRoot;

/** One way to find a field of a form again, as a portal adapter says it. */
type FieldCandidate = {
  readonly kind: 'id' | 'data' | 'name' | 'label' | 'tag';
  readonly place: readonly string[];
  readonly labelled?: string | undefined;
};

const fields = 'input:not([type=hidden]), select, textarea, [contenteditable="true"]';
const choices = '[type="radio"], [type="checkbox"]';

/**
 * The field that was pointed at: itself, the one that a label is for, or the only one inside what was pointed at. Of
 * radios and checkboxes all that answer one question. Empty when it is none.
 */
export function fieldAt(element: Element): readonly Element[] {
  const field = fits(element, fields) ? element : (fieldOfLabel(element) ?? onlyFieldIn(element));
  if (field === undefined) return [];
  return fits(field, choices) ? alike(field) : [field];
}

/**
 * Every lasting way to find this field, and no other: id, `data-*` or name, or its label. No class and nothing that it
 * is in: on the day that a field goes, such a way finds its neighbour, and what was meant for one is typed into
 * another. In a shadow root the hosts around it are found in the same ways.
 */
export function fieldCandidates(field: readonly Element[]): readonly FieldCandidate[] {
  const [first] = field;
  if (first === undefined) return [];
  const root = rootAround(first);
  const hosts = hostsAround(root);
  if (hosts === undefined) return [];

  const isThis = (found: readonly Element[]) =>
    found.length === field.length && found.every((each) => field.includes(each));
  const byName = waysFor(first, root, field.length).flatMap(
    ({ kind, selector }): readonly FieldCandidate[] =>
      isThis(allIn(root, selector)) ? [{ kind, place: [...hosts, selector] }] : [],
  );
  const tag = fits(first, choices)
    ? `input[type="${getAttribute(first, 'type')}"]`
    : fits(first, '[contenteditable]')
      ? '[contenteditable="true"]'
      : getTag(first);
  const labelled = readLabel(first);
  const alone = hosts.length > 0 && isThis(allIn(root, tag)); // the only one of its kind, in a host found by name
  const hasLabel =
    labelled !== '' &&
    !/\d/.test(labelled) &&
    isThis(allIn(root, tag).filter((each) => readLabel(each) === labelled));
  return [
    ...byName,
    ...(alone ? [{ kind: 'tag' as const, place: [...hosts, tag] }] : []),
    ...(hasLabel ? [{ kind: 'label' as const, place: [...hosts, tag], labelled }] : []),
  ];
}

function fieldOfLabel(element: Element): Element | undefined {
  const label = around(element, 'label');
  if (label === null) return undefined;
  const id = getAttribute(label, 'for');
  const named = allIn(rootAround(element), fields).find(
    (each) => id !== '' && getAttribute(each, 'id') === id,
  );
  return named ?? onlyFieldIn(label);
}

function onlyFieldIn(element: Element): Element | undefined {
  const inside = allIn(element, fields);
  const [first] = inside;
  if (first === undefined) return undefined;
  return inside.length === 1 || (fits(first, choices) && inside.every((each) => alike(first).includes(each)))
    ? first
    : undefined;
}

/** All radios or checkboxes of one question: of one name, or else of one group. */
function alike(field: Element): readonly Element[] {
  const type = getAttribute(field, 'type');
  const name = getAttribute(field, 'name');
  const root = rootAround(field);
  const group = around(field, 'fieldset, [role="group"], [role="radiogroup"]');
  const all = allIn(name === '' ? (group ?? root) : root, `input[type="${type}"]`);
  return all.filter((each) => getAttribute(each, 'name') === name);
}

/** Lasting names of an element; of several that belong together, only what they share. */
function waysFor(element: Element, root: FieldRoot, count: number) {
  if (count > 1) {
    const name = getAttribute(element, 'name');
    return /^[A-Za-z_][\w.:-]*$/.test(name) && !/\d/.test(name)
      ? [{ kind: 'name' as const, selector: `[name="${name}"]` }]
      : [];
  }
  return candidatesFor(element, root).flatMap(({ kind, selector, beside }) =>
    (kind === 'id' || kind === 'data' || kind === 'name') && beside === undefined ? [{ kind, selector }] : [],
  );
}

/** The way through the shadow roots around it, from the page in; undefined where a host has no lasting name. */
function hostsAround(root: FieldRoot): readonly string[] | undefined {
  if (!isShadowRoot(root)) return [];
  const host = native(root, 'host');
  const outer = rootAround(host);
  const before = hostsAround(outer);
  const [by] = candidatesFor(host, outer).filter(
    ({ kind, found, beside }) =>
      found === 1 &&
      beside === undefined &&
      (kind === 'id' || kind === 'data' || kind === 'name' || kind === 'tag'),
  );
  return before === undefined || by === undefined ? undefined : [...before, by.selector];
}

function rootAround(element: Element): FieldRoot {
  return native<Node, 'getRootNode'>(element, 'getRootNode').call(element) as FieldRoot;
}
