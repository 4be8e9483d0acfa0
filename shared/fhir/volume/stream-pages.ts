import { FailureError } from '../../domain/failure.ts';
import { isMatch, nextPath, type Page, readPage } from '../server/search-pages.ts';
import { saysPartFailed } from '../server/server-failure.ts';
import type { FhirTransport } from '../server/transport.ts';

/** A page with the path of the one after it, by which reading can go on later. */
export type StreamedPage = {
  readonly page: Page;
  readonly next: string | undefined;
  /** `some`: the server says that it left something out, or with the last page that it has more than came. */
  readonly lost: 'none' | 'some';
};

/**
 * The pages of a search, one at a time; the next is on its way while one is worked on, and none is kept. Whatever
 * goes wrong is thrown: half a count is no count.
 */
export async function* streamPages(
  transport: FhirTransport,
  first: string,
  signal: AbortSignal,
): AsyncGenerator<StreamedPage, void> {
  const what = first.split('?')[0] ?? first; // every query names a type
  const seen = new Set([first]);
  let path = first;
  let total: number | undefined;
  let matches = 0;
  let coming = fetchPage(transport, path, what, signal);

  for (;;) {
    const page = await coming;
    const next = nextPath(page, path, transport.baseUrl);
    if (next === 'outside' || (next !== undefined && seen.has(next))) {
      throw new FailureError({ kind: 'unreadable', what, detail: 'link: next' });
    }
    if (next !== undefined) coming = fetchPage(transport, next, what, signal);
    const entries = page.entry ?? []; // an empty page may have none
    total = page.total ?? total; // some tell it on the first page only
    matches += entries.filter(({ resource, search }) => isMatch(resource, search?.mode, what)).length;
    const isShort = next === undefined && total !== undefined && total > matches;
    const isPart = entries.some(({ resource }) => resource === undefined || saysPartFailed(resource));
    yield { page, next, lost: isShort || isPart ? 'some' : 'none' };
    if (next === undefined) return;
    seen.add(next);
    path = next;
  }
}

function fetchPage(transport: FhirTransport, path: string, what: string, signal: AbortSignal): Promise<Page> {
  const coming = readPage(transport, { path }, what, signal).then((read) => {
    if (!read.ok) throw new FailureError(read.failure);
    return read.page;
  });
  coming.catch(() => {}); // told when it is waited for, which may never be
  return coming;
}
