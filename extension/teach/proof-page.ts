import { allIn, fits, getTag, getText, isElement, isText, native, oneLine } from '../page/native.ts';
import { isStableName, isStableValue } from './stable-name.ts';

const labels = 'th, dt, label, legend';
const gone =
  'script, style, link, meta, template, noscript, svg, canvas, img, video, audio, object, embed, iframe';

/** Words in a page that look like labels. Only those that two patients' pages have in common may be kept. */
export function labelsIn(document: Document): readonly string[] {
  const found = allIn(document, '*')
    .filter((element) => native(element, 'childElementCount') === 0)
    .filter((element) => fits(element, labels) || getText(element).endsWith(':'))
    .map((element) => getText(element))
    .filter((words) => words !== '' && words.length <= 40 && !/\d/.test(words));
  return [...new Set(found)];
}

/**
 * The page without anybody in it: its elements, the names that a person gave them, and the labels to be kept. Every other
 * letter is an x, every figure a 0; scripts, pictures, comments and what is in fields are left out.
 */
export function proofPage(document: Document, keep: readonly string[]): string {
  return `<!doctype html>\n${written(document.documentElement, new Set(keep))}\n`;
}

function written(element: Element, keep: ReadonlySet<string>): string {
  if (fits(element, gone)) return '';
  const tag = getTag(element);
  const attributes = [...native(element, 'attributes')].flatMap(({ name, value }) => attribute(name, value));
  const isKept = native(element, 'childElementCount') === 0 && keep.has(getText(element));
  const inside = [...native<Node, 'childNodes'>(element, 'childNodes')].map((node) => {
    if (isElement(node)) return written(node, keep);
    if (!isText(node) || fits(element, 'textarea')) return '';
    const text = oneLine(node.nodeValue ?? ''); // a text has one
    return escaped(isKept ? text : masked(text));
  });
  const root = native(element, 'shadowRoot');
  const shadow =
    root === null
      ? ''
      : `<template shadowrootmode="open">${[...native<Node, 'childNodes'>(root, 'childNodes')]
          .filter(isElement)
          .map((child) => written(child, keep))
          .join('')}</template>`;
  return `<${[tag, ...attributes].join(' ')}>${shadow}${inside.join('')}</${tag}>`;
}

const asTheyAre = ['type', 'role', 'hidden', 'aria-hidden', 'aria-selected', 'aria-current', 'lang'];

function attribute(name: string, value: string): readonly string[] {
  if (!/^[a-z][a-z-]*$/.test(name) || name.startsWith('on') || name === 'style' || name === 'value')
    return [];
  if (asTheyAre.includes(name)) return [`${name}="${escaped(value)}"`];
  if (name === 'class') {
    const names = value.split(/\s+/).map((each) => (isStableName(each) ? each : masked(each)));
    return [`class="${escaped(names.join(' '))}"`];
  }
  const isChosen = (name === 'id' || name === 'name' || name.startsWith('data-')) && isStableValue(value);
  return [`${name}="${escaped(isChosen ? value : masked(value))}"`];
}

function masked(text: string): string {
  return text
    .replaceAll(/\p{Lu}/gu, 'X')
    .replaceAll(/\p{L}/gu, (letter) => (letter === 'X' ? 'X' : 'x'))
    .replaceAll(/\p{N}/gu, '0');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
