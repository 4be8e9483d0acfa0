import { type Failure, FailureError } from '../../domain/failure.ts';
import type { ServerAddress } from '../../domain/record/server-address.ts';
import { z } from '../../zod.ts';
import { hasUnknownModifier } from '../element/modifiers.ts';
import { withoutNulls } from '../element/without-nulls.ts';
import { isSearchByFormMissing, nextOfForm, type PageRequest, searchByForm } from './search-by-form.ts';
import { failing, mayExplainEmpty, saysPartFailed, toServerFailure } from './server-failure.ts';
import { type FhirResponse, type FhirTransport, isSuccess } from './transport.ts';

/** What a search brought: all of it, some of it, or a failure before anything came. */
export type Found =
  | { readonly kind: 'all' | 'partial'; readonly resources: readonly unknown[] }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** A few hundred entries a page, so that a long record takes few requests; a server may give fewer. */
export const PAGE_SIZE = 200;
/** How many ids a search names at once: an address that servers and proxies still take. */
const IDS_AT_ONCE = 50;
/** Far beyond any record: a server that keeps making up new pages ends here. */
const MOST_PAGES = 2_000;

const wholeNumber = z.pipe(z.string().check(z.regex(/^\d+$/)), z.transform(Number));
const bundleSchema = z.looseObject({
  resourceType: z.literal('Bundle'),
  /** A history has former states in it, and the answer to a batch other things: neither is what was found. */
  type: z.optional(z.enum(['searchset', 'collection'])),
  /** It may be left out, so what is no number tells as little; some write the number as text. */
  total: z.catch(z.optional(z.union([z.number(), wholeNumber])), undefined),
  link: z.optional(z.array(z.looseObject({ relation: z.optional(z.string()), url: z.optional(z.string()) }))),
  entry: z.optional(
    z.array(
      z.looseObject({
        resource: z.optional(z.unknown()),
        search: z.optional(z.looseObject({ mode: z.optional(z.string()) })),
      }),
    ),
  ),
});
/** One page of a search. */
export type Page = z.output<typeof bundleSchema>;

/**
 * Every page of a search. `query` is a type with its parameters ("Condition?patient=12"), which are sent in the
 * address, or in a form where they must not be in an address. Only an expired session and an abort are thrown:
 * whatever else goes wrong makes the result a part, or a failure. A server that refuses the question is asked once
 * more without a page size, which may be all that it minds.
 */
export async function searchAll(
  transport: FhirTransport,
  query: string,
  signal?: AbortSignal,
  sentIn: 'address' | 'form' = 'address',
): Promise<Found> {
  const [what = query, parameters] = query.split('?');
  const asked = new URLSearchParams(parameters);
  const seen = new Set<string>();
  const known = new Set<string>();
  const resources: unknown[] = [];
  const toRequest = (words: string): PageRequest =>
    sentIn === 'form' ? searchByForm(words) : { path: words };
  let request: PageRequest | undefined = toRequest(`${query}&_count=${PAGE_SIZE}`);
  let refusal: Failure | undefined;
  let total: number | undefined;
  let matches = 0;
  let isWhole = true;
  let isExplained = false;
  let hasPages = false;

  while (request !== undefined) {
    seen.add(nameOf(request));
    const read = await readPage(transport, request, what, signal);
    if (!read.ok) {
      if (hasPages) return { kind: 'partial', resources };
      if (refusal !== undefined || !isRefusal(read.failure)) {
        return { kind: 'failed', failure: refusal ?? read.failure };
      }
      refusal = read.failure;
      request = toRequest(query);
      continue;
    }
    const page: Page = read.page;
    if (read.covers === 'part') isWhole = false;
    const isLaterPage = hasPages;
    hasPages = true;
    const before = resources.length;
    for (const { resource, search } of page.entry ?? []) {
      if (isAgain(resource, known)) continue;
      if (resource === undefined || saysPartFailed(resource)) isWhole = false;
      else resources.push(resource);
      if (isMatch(resource, search?.mode, what)) matches += 1;
      if (mayExplainEmpty(resource)) isExplained = true;
    }
    total = page.total ?? total; // some tell it on the first page only
    const path = nextPath(page, sentIn === 'form' ? what : request.path, transport.baseUrl);
    const next = sentIn === 'form' && path !== undefined ? nextOfForm(path, what, asked) : pageAt(path);
    if (next === 'outside' || (next !== undefined && (seen.has(nameOf(next)) || seen.size >= MOST_PAGES))) {
      return { kind: 'partial', resources };
    }
    request = next;
    // A page further on that has only what we had: the question was not understood.
    if (isLaterPage && page.entry?.length && resources.length === before) isWhole = false;
  }
  if (total !== undefined && total > matches) isWhole = false;
  if (isExplained && matches === 0) isWhole = false;
  return { kind: isWhole ? 'all' : 'partial', resources };
}

function pageAt(path: string | 'outside' | undefined): PageRequest | 'outside' | undefined {
  return path === undefined || path === 'outside' ? path : { path };
}

function nameOf({ path, form }: PageRequest): string {
  return form === undefined ? path : `${path}?${form}`;
}

function isRefusal(failure: Failure): boolean {
  return failure.kind === 'refused' && failure.means === 'refusal';
}

/** Whether an entry is one of those that `total` counts; what was included is not, and not every server marks it. */
export function isMatch(resource: unknown, mode: string | undefined, what: string): boolean {
  if (mode !== undefined) return mode === 'match';
  return typedSchema.safeParse(resource).data?.resourceType === what;
}

const typedSchema = z.looseObject({ resourceType: z.string() });

/** What moves up while pages are read comes twice, and must not be counted twice. */
function isAgain(resource: unknown, known: Set<string>): boolean {
  const named = namedSchema.safeParse(resource).data;
  if (named === undefined) return false; // without an id it cannot be told
  const name = `${named.resourceType}/${named.id}`;
  if (known.has(name)) return true;
  known.add(name);
  return false;
}

const namedSchema = z.looseObject({ resourceType: z.string(), id: z.string() });

const PARTIAL_CONTENT = 206;
type PageRead =
  /** `part`: the server itself says that this is not all (206). */
  | { readonly ok: true; readonly page: Page; readonly covers: 'all' | 'part' }
  | { readonly ok: false; readonly failure: Failure };

/** One page, or why it did not come; only an expired session and an abort are thrown. */
export async function readPage(
  transport: FhirTransport,
  request: PageRequest,
  what: string,
  signal: AbortSignal | undefined,
): Promise<PageRead> {
  const answer = await answerOrFailure(transport, request, signal);
  if ('kind' in answer) return { ok: false, failure: answer };
  if (answer.status === 401) throw failing(answer, what);
  if (isSearchByFormMissing(request, answer)) {
    return {
      ok: false,
      failure: { kind: 'misconfigured', field: `POST ${request.path}`, fix: `HTTP ${answer.status}` },
    };
  }
  if (!isSuccess(answer)) return { ok: false, failure: toServerFailure(answer, what) };

  const page = pageIn(answer.body) ?? pageIn(withoutNulls(answer.body)); // null is no FHIR, and some facades write it
  if (page) return { ok: true, page, covers: answer.status === PARTIAL_CONTENT ? 'part' : 'all' };
  return { ok: false, failure: { kind: 'unreadable', what, detail: 'no Bundle' } };
}

/** What a modifier on the page itself, or on an entry of it, turns round is not known: then it is no page. */
function pageIn(body: unknown): Page | undefined {
  const page = bundleSchema.safeParse(body).data;
  const entries = page?.entry?.map((entry) => ({ ...entry, resource: undefined }));
  return page !== undefined && hasUnknownModifier({ ...page, entry: entries }) ? undefined : page;
}

async function answerOrFailure(
  transport: FhirTransport,
  { path, form }: PageRequest,
  signal: AbortSignal | undefined,
): Promise<FhirResponse | Failure> {
  try {
    return await transport.request({ method: form === undefined ? 'GET' : 'POST', path, form, signal });
  } catch (thrown) {
    if (!(thrown instanceof FailureError) || thrown.failure.kind === 'session-expired') throw thrown;
    return thrown.failure;
  }
}

/**
 * Where the next page is, always at our own base: the token goes nowhere else. Many servers do not know by which name
 * they are reached, and link to another host, to http, or to a base without its beginning. When such a link ends as our
 * base or our type does, its query is asked at our own base.
 */
export function nextPath(
  { link }: Page,
  path: string,
  baseUrl: ServerAddress,
): string | 'outside' | undefined {
  const next = link?.find(({ relation }) => relation?.toLowerCase() === 'next')?.url; // no links at all is a single page
  if (next === undefined || next === '') return undefined;

  const url = URL.parse(next, `${baseUrl}/${path}`);
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '') return 'outside';

  const base = new URL(baseUrl);
  const basePath = baseUrl.slice(base.origin.length);
  const isBelow = url.pathname === basePath || url.pathname.startsWith(`${basePath}/`);
  if (url.origin === base.origin && isBelow) return url.pathname.slice(basePath.length + 1) + url.search;

  const [type = ''] = path.split(/[/?]/); // a page of all types has none
  const last = lastSegment(url.pathname.replace(/\/_search\/*$/, ''));
  if (last === type) return type + url.search;
  return last === lastSegment(basePath) ? url.search : 'outside';
}

function lastSegment(path: string): string {
  return /([^/]*)\/*$/.exec(path)?.[1] ?? ''; // matches whatever there is
}

/** Ids in lists that are short enough to search by. */
export function* searchableLists(ids: readonly string[]): Generator<readonly string[]> {
  for (let start = 0; start < ids.length; start += IDS_AT_ONCE) yield ids.slice(start, start + IDS_AT_ONCE);
}
