import type { ActiveRule, AdapterField } from '../his/his-adapter.ts';
import { findScope, readUnseen } from '../his/read/read-field.ts';
import { urlPart } from '../his/read/url-part.ts';
import { allIn, getAttribute, native } from '../page/native.ts';
import type { ThingChoice } from './teach-messages.ts';

/** What a page calls the open dossier, and the rules that use it. */
type Key = { readonly field: AdapterField | undefined; readonly rules: readonly ActiveRule[] };

/** More elements than this are not looked through for what the address names. */
const MOST_LOOKED_AT = 3_000;

/**
 * What the address and the dossier both say: a number of the patient in the path and in an attribute. With it, an
 * address that is ahead of the page is seen. `number`: where the user pointed at it.
 */
export function findKey(dossier: Element, url: string, number: ThingChoice | undefined): Key {
  const scope = findScope(dossier);
  const pointed: AdapterField | undefined = number && {
    selector: number.selector,
    ...(number.beside === undefined ? {} : { beside: number.beside }),
  };
  const said = pointed && readUnseen(scope, pointed);
  for (const { id, template } of idsIn(url)) {
    if (said?.status === 'read' && said.value === id)
      return { field: pointed, rules: [{ by: 'url', template }] };
    const field = pointed === undefined ? attributeWith(dossier, id) : undefined;
    const reading = field && readUnseen(scope, field);
    if (reading?.status === 'read' && reading.value === id)
      return { field, rules: [{ by: 'url', template }] };
  }
  return { field: pointed, rules: [] };
}

/** Every part of an address that could name somebody, with the template that finds it there. */
function idsIn(url: string): readonly { readonly id: string; readonly template: string }[] {
  const { pathname, search, hash } = new URL(url);
  const parts = `${pathname}${search}${hash}`.matchAll(
    /([/?#&][\w.-]*[=/]|[/#])([\w-]*\d[\w-]*)(?=$|[/?#&])/g,
  );
  return [...parts].flatMap(([, before = '', id = '']) => {
    const template = `${before}{id}`;
    return urlPart(url, template) === id ? [{ id, template }] : [];
  });
}

/** An attribute of the dossier, or of something in it, that is this id and nothing else. */
function attributeWith(dossier: Element, id: string): AdapterField | undefined {
  for (const element of [dossier, ...allIn(dossier, '*').slice(0, MOST_LOOKED_AT)]) {
    for (const { name } of native(element, 'attributes')) {
      if (!/^data-[a-z-]+$/.test(name) || getAttribute(element, name) !== id) continue;
      return element === dossier ? { attribute: name } : { selector: `[${name}]`, attribute: name };
    }
  }
  return undefined;
}
