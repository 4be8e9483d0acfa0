import type { AdapterField } from './adapter.ts';
import { type Content, contentOf } from './content.ts';
import { controlOf } from './control.ts';
import { elementsAt } from './elements-at.ts';
import type { Ground } from './ground.ts';
import { lookAt } from './look.ts';

/** A field that we filled: what stood there before, and what the form made of ours. */
export type Written = { readonly field: AdapterField; readonly before: Content; readonly after: Content };

/** What stands in a field at this moment; nothing when the field is gone. */
export function contentNow(document: Document, { place }: AdapterField): Content {
  const control = controlOf(elementsAt(document, place));
  return typeof control === 'string' ? [] : contentOf(control);
}

/** True when the field holds what the referral says. */
export function isOurs(ground: Ground, field: AdapterField): boolean {
  return lookAt(ground, field).state === 'ours';
}

/** As it stands when the form has come to rest, in the portal's own notation: what undo recognises as ours. */
export function atRest(ground: Ground, written: Written): Written {
  const { field } = written;
  return isOurs(ground, field) ? { ...written, after: contentNow(ground.document, field) } : written;
}
