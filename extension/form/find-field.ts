import {
  allIn,
  around,
  fits,
  getAttribute,
  getText,
  isElement,
  isText,
  native,
  oneLine,
} from '../page/native.ts';
import { type Control, findControl, type NoControl } from './control.ts';
import type { FindElements, FormField } from './form-ground.ts';

/** The field that an adapter names, found anew: of the elements at its place, those with its label. */
export function findField(
  find: FindElements,
  { place, labelled }: Pick<FormField, 'place' | 'labelled'>,
): Control | NoControl {
  const found = find(place);
  return findControl(labelled === undefined ? found : found.filter((each) => readLabel(each) === labelled));
}

/**
 * What a form calls a field, without a star or colon behind it; of radios and checkboxes, the question that they answer
 * together. Empty when it calls it nothing.
 */
export function readLabel(field: Element): string {
  const group = fits(field, '[type="radio"], [type="checkbox"]') ? around(field, groups) : null;
  const words = group === null ? labelOfField(field) : labelOfGroup(group);
  return words.replace(/[\s*:]+$/, '');
}

const groups = 'fieldset, [role="group"], [role="radiogroup"]';
const fields = 'input, select, textarea, button';

function labelOfGroup(group: Element): string {
  const [legend] = allIn(group, 'legend');
  return legend === undefined ? named(group) : getText(legend);
}

function labelOfField(field: Element): string {
  const id = getAttribute(field, 'id');
  const root = native<Node, 'getRootNode'>(field, 'getRootNode').call(field) as Document | ShadowRoot;
  const labels = allIn(root, 'label').filter((label) => id !== '' && getAttribute(label, 'for') === id);
  const inside = around(field, 'label');
  const words = [...labels, ...(inside === null ? [] : [inside])].map(wordsWithoutFields);
  return words.find((each) => each !== '') ?? named(field);
}

function named(element: Element): string {
  const root = native<Node, 'getRootNode'>(element, 'getRootNode').call(element) as Document | ShadowRoot;
  const ids = getAttribute(element, 'aria-labelledby').split(' ').filter(Boolean);
  const words = ids.flatMap((id) =>
    allIn(root, '[id]')
      .filter((each) => getAttribute(each, 'id') === id)
      .map(getText),
  );
  return words.join(' ') || getAttribute(element, 'aria-label');
}

/** Of a label around a list of choices, not the choices. */
function wordsWithoutFields(element: Element): string {
  const words = [...native<Node, 'childNodes'>(element, 'childNodes')].map((node) => {
    if (isText(node)) return node.nodeValue ?? ''; // a text has one
    return isElement(node) && !fits(node, fields) ? ` ${wordsWithoutFields(node)} ` : '';
  });
  return oneLine(words.join(''));
}
