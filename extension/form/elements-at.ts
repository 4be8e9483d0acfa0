import { allIn } from '../page/native.ts';

/** Every element at a place of an adapter. Never just the first: two of them is a page that we do not understand. */
export function elementsAt(document: Document, place: readonly string[]): readonly Element[] {
  const [first, ...inside] = place;
  if (first === undefined) return [];

  return inside.reduce<readonly Element[]>(
    (hosts, selector) => hosts.flatMap((host) => [...(host.shadowRoot?.querySelectorAll(selector) ?? [])]),
    allIn(document, first),
  );
}
