import type { FhirRequest, FhirResponse } from './transport.ts';

/** One page of a search: by its address, or by POST with its parameters in a form. */
export type PageRequest = Pick<FhirRequest, 'path' | 'form'>;

/** A search ("Patient?family=Berg") with its parameters in a form, so that no address carries them. */
export function searchByForm(query: string): PageRequest {
  const [type = query, parameters] = query.split('?');
  return { path: `${type}/_search`, form: new URLSearchParams(parameters) };
}

/** Whether the server says that it does not search by POST. */
export function isSearchByFormMissing(
  { form }: PageRequest,
  { status }: Pick<FhirResponse, 'status'>,
): boolean {
  return form !== undefined && [404, 405, 501].includes(status);
}

/**
 * The next page of a search by form. Servers link to it as they would for a search by address, often with all that was
 * asked in it. Such a link is asked by form as well, if it is a search of the same type; otherwise it is not followed.
 * A link that says nothing of what was asked (a page token) is followed as it is. `path` is relative to the base.
 */
export function nextOfForm(path: string, type: string, asked: URLSearchParams): PageRequest | 'outside' {
  if (path === 'outside') return path;
  const { at, query } = /^(?<at>[^?]*?)\/*(\?(?<query>.*))?$/s.exec(path)?.groups ?? {};
  const isForm = at === `${type}/_search`;
  if (!isForm && !saysWhatWasAsked(path, asked)) return { path };
  return isForm || at === type ? searchByForm(`${type}?${query ?? ''}`) : 'outside';
}

/** Whether a link has one of the parameters that were asked, or all words of one of their values, in any spelling. */
function saysWhatWasAsked(path: string, asked: URLSearchParams): boolean {
  const text = decoded(path);
  const words = new Set(wordsOf(text));
  return [...asked]
    .filter(([name]) => !name.startsWith('_'))
    .some(([name, value]) => {
      const [parameter = name] = name.split(':');
      const parts = wordsOf(value);
      const isValueIn = parts.length > 0 && parts.every((part) => words.has(part));
      return words.has(parameter.toLowerCase()) || words.has(parts.join('')) || isValueIn;
    });
}

/** Letters and digits, without accents or capitals. */
function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Without percent signs, also where a link is within a link. */
function decoded(text: string): string {
  const plain = text.replace(/(%[0-9a-f]{2})+/gi, decodedOrAsIs);
  return plain === text ? plain : decoded(plain);
}

function decodedOrAsIs(bytes: string): string {
  try {
    return decodeURIComponent(bytes);
  } catch (thrown) {
    if (thrown instanceof URIError) return bytes; // not UTF-8
    throw thrown;
  }
}
