import type { FhirRequest } from '../exchange.ts';
import { readPreference } from '../exchange.ts';
import { refusal } from '../refusal.ts';
import { isObject, valuesOf } from '../resource.ts';

/** One entry of a Bundle sent to the base URL. */
export type BundleEntry = {
  readonly index: number;
  readonly fullUrl: string | undefined;
  readonly request: FhirRequest;
};

/** The entries of a transaction, as requests of their own. */
export function readEntries(
  bundle: object,
  { grant, prefer }: FhirRequest,
  baseUrl: string,
): readonly BundleEntry[] {
  return valuesOf(bundle, 'entry').map((entry, index) => {
    const [request] = isObject(entry) ? valuesOf(entry, 'request').filter(isObject) : [];
    if (!isObject(entry) || !request) {
      throw refusal(
        400,
        'required',
        'An entry says what is to be done with it',
        `Bundle.entry[${index}].request`,
      );
    }
    const text = (element: string) => valuesOf(request, element).find((value) => typeof value === 'string');
    return {
      index,
      fullUrl: valuesOf(entry, 'fullUrl').find((value) => typeof value === 'string'),
      request: {
        method: text('method') ?? '',
        ...readUrl(text('url') ?? '', baseUrl),
        ifMatch: text('ifMatch'),
        ifNoneExist: text('ifNoneExist'),
        prefer: prefer ?? readPreference('return=minimal'),
        body: valuesOf(entry, 'resource')[0],
        grant,
      },
    };
  });
}

function readUrl(url: string, baseUrl: string): Pick<FhirRequest, 'path' | 'query'> {
  const relative = url.startsWith(baseUrl) ? url.slice(baseUrl.length) : url;
  const [path = '', query = ''] = relative.split('?');
  return { path: path.split('/').filter(Boolean), query: new URLSearchParams(query) };
}

/** A refusal of one entry, with the entry named in front of its elements. */
export function entryPath(index: number, expression: string): string {
  return `Bundle.entry[${index}].resource${expression.replace(/^[A-Z][A-Za-z]+/, '')}`;
}
