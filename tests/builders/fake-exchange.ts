import { FailureError } from '../../shared/domain/failure.ts';
import { serverAddress } from '../../shared/domain/record/server-address.ts';
import type { FhirRequest, FhirResponse, FhirTransport } from '../../shared/fhir/server/transport.ts';

/** What can befall one request. `-after`: the server had already stored it. */
export const mishaps = [
  'none',
  'drop-before',
  'drop-after',
  'slow-before',
  'slow-after',
  'truncated-after',
  '400',
  '401',
  '403',
  '404',
  '409',
  '412',
  '422',
  '429',
  '500',
  '500-after',
  '502-page',
  '502-after',
  '503',
  'empty-200',
  'empty-200-after',
  'failed-entries',
  'crash-before',
  'crash-after',
] as const;
export type Mishap = (typeof mishaps)[number];

/** The window was closed, or the machine went down. */
export class Crash extends Error {
  override readonly name = 'Crash';
}

type Stored = {
  readonly type: string;
  readonly id: string;
  readonly key: string;
  readonly by: string;
  readonly version: number;
  readonly body: object;
};

/** An exchange in memory, as careful as FHIR asks (or one that ignores conditions), over a line that fails. */
export type FakeExchange = {
  readonly conditions: 'honoured' | 'ignored';
  readonly stored: readonly Stored[];
  /** The line of one window; `next` says what befalls each request on it. */
  lineOf(window: string, next: () => Mishap): FhirTransport;
};

/** An exchange with nothing in it. */
export function fakeExchange(server: {
  readonly writes: 'transaction' | 'one-by-one';
  readonly conditions: 'honoured' | 'ignored';
}): FakeExchange {
  const stored: Stored[] = [];

  function create(resource: object, condition: string | undefined, by: string) {
    const same =
      condition === undefined || server.conditions === 'ignored'
        ? []
        : matching(stored, typeOf(resource), condition);
    if (same.length > 1) return { status: 412, entry: undefined };
    if (same[0]) return { status: 200, entry: same[0] };
    const id = `${stored.length + 1}`;
    const entry = entryOf(resource, id, by, 1);
    stored.push(entry);
    return { status: 201, entry };
  }

  function stale(path: string, ifMatch: string | undefined): boolean {
    const there = at(path);
    return there === undefined || (ifMatch !== undefined && ifMatch !== `W/"${there.version}"`);
  }

  function update(path: string, resource: object, ifMatch: string | undefined, by: string) {
    if (stale(path, ifMatch)) return { status: 412, entry: undefined };
    const index = stored.findIndex((one) => `${one.type}/${one.id}` === path);
    const entry = entryOf(resource, stored[index]?.id ?? '', by, (stored[index]?.version ?? 0) + 1);
    stored[index] = entry;
    return { status: 200, entry };
  }

  const at = (path: string) => stored.find(({ type, id }) => `${type}/${id}` === path);

  function answer(request: FhirRequest, by: string): FhirResponse {
    const { method, path, body, headers } = request;
    if (method === 'GET' && path === 'metadata') return json(200, capability(server.writes));
    if (method === 'GET') {
      const [type = '', query = ''] = path.split('?');
      if (type.includes('/')) return json(at(type) ? 200 : 404, at(type)?.body);
      return json(200, searchset(matching(stored, type, query)));
    }
    if (method === 'PUT') {
      const { status, entry } = update(path, Object(body), headers?.['if-match'], by);
      return json(status, entry?.body);
    }
    if (path !== '') {
      const { status, entry } = create(Object(body), headers?.['if-none-exist'], by);
      return json(status, entry?.body);
    }
    const entries: readonly BundleWrite[] = Object(body).entry;
    if (entries.some(({ request: { method, url, ifMatch } }) => method === 'PUT' && stale(url, ifMatch))) {
      return json(412, { resourceType: 'OperationOutcome', issue: [] }); // all or nothing
    }
    const placed = new Map<string, string>();
    const answers = entries.map(({ fullUrl, resource, request }) => {
      const resolved = withReferences(resource, placed);
      const answer =
        request.method === 'PUT'
          ? update(request.url, resolved, request.ifMatch, by)
          : create(resolved, request.ifNoneExist, by);
      if (fullUrl !== undefined) placed.set(fullUrl, `${answer.entry?.type}/${answer.entry?.id}`);
      return answer;
    });
    return json(200, {
      resourceType: 'Bundle',
      type: 'transaction-response',
      entry: answers.map(({ status, entry }) => ({
        response: { status: `${status}`, location: `${entry?.type}/${entry?.id}/_history/1` },
      })),
    });
  }

  return {
    conditions: server.conditions,
    stored,
    lineOf: (window, next) => ({
      baseUrl: serverAddress('https://his.voorbeeld.example/fhir'),
      async request(request) {
        const mishap = next();
        if (mishap === 'none') return answer(request, window);
        if (mishap.endsWith('-after')) answer(request, window);
        return befallen(mishap);
      },
    }),
  };
}

type BundleWrite = {
  readonly fullUrl?: string;
  readonly resource: object;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly ifNoneExist?: string;
    readonly ifMatch?: string;
  };
};

function withReferences(resource: object, placed: ReadonlyMap<string, string>): object {
  return JSON.parse(
    JSON.stringify(resource).replace(/urn:uuid:[0-9a-f-]+/g, (urn) => placed.get(urn) ?? urn),
  );
}

function entryOf(resource: object, id: string, by: string, version: number): Stored {
  const body = { ...resource, id, meta: { versionId: `${version}` } };
  return { type: typeOf(resource), id, key: keyOf(resource), by, version, body };
}

function befallen(mishap: Exclude<Mishap, 'none'>): FhirResponse {
  if (mishap.startsWith('crash')) throw new Crash();
  if (mishap.startsWith('drop')) throw new FailureError({ kind: 'his-unreachable' });
  if (mishap.startsWith('slow')) throw new FailureError({ kind: 'too-slow' });
  if (mishap === 'truncated-after')
    throw new FailureError({ kind: 'unreadable', what: 'Bundle', detail: 'no JSON' });
  if (mishap === '502-page')
    throw new FailureError({ kind: 'unreadable', what: 'Bundle', detail: 'no JSON' });
  if (mishap.startsWith('empty-200')) return json(200, undefined);
  if (mishap === 'failed-entries') return json(200, failedEntries);
  if (mishap === '401') throw new FailureError({ kind: 'session-expired' });
  return json(Number.parseInt(mishap, 10), { resourceType: 'OperationOutcome', issue: [] });
}

/** A transaction that says of itself that it went well, and of its entries that they did not. */
const failedEntries = {
  resourceType: 'Bundle',
  type: 'transaction-response',
  entry: Array.from({ length: 4 }, () => ({ response: { status: '412 Precondition Failed' } })),
};

function matching(stored: readonly Stored[], type: string, query: string): readonly Stored[] {
  const token = new URLSearchParams(query).get('identifier') ?? '';
  return stored.filter((one) => one.type === type && token.endsWith(`|${one.key}`));
}

function typeOf(resource: object): string {
  return 'resourceType' in resource ? String(resource.resourceType) : '';
}

function keyOf(resource: object): string {
  const { identifier }: { identifier?: readonly { value: string }[] } = resource;
  return identifier?.[0]?.value ?? '';
}

function searchset(found: readonly Stored[]) {
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    entry: found.map(({ body }) => ({ resource: body, search: { mode: 'match' } })),
  };
}

function capability(writes: 'transaction' | 'one-by-one') {
  const interaction = writes === 'transaction' ? [{ code: 'transaction' }] : [];
  return { resourceType: 'CapabilityStatement', rest: [{ mode: 'server', interaction }] };
}

function json(status: number, body: unknown): FhirResponse {
  return { status, body, etag: undefined, location: undefined, retryAfter: undefined };
}
