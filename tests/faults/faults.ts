import type { Page, Request, Route } from '@playwright/test';

/** A request of a story, as the matrix names it: "GET Condition", "POST transaction", "POST token". */
export type RequestKind = string;

/** What goes wrong with one request, and for which requests that can happen at all. */
export type Fault = {
  readonly name: string;
  readonly fits: (request: Request) => boolean;
  /** `page` is the one that asked. */
  readonly strike: (route: Route, page: Page) => Promise<void>;
};

const isWrite = (request: Request) => request.method() !== 'GET' && !isSearch(request) && isFhir(request);
const isRead = (request: Request) => !isWrite(request);
const isSearch = (request: Request) => request.method() === 'POST' && /\/_search$/.test(request.url());
const isFhir = (request: Request) => !/\/oauth\/|\.well-known/.test(request.url());
const isTransaction = (request: Request) => request.method() === 'POST' && /\/fhir\/?$/.test(request.url());
const always = () => true;

const cors = { 'access-control-allow-origin': '*', 'access-control-expose-headers': '*' };

/** Answers with a status, without the server having heard of it. */
function status(code: number, issueCode: string, headers: Readonly<Record<string, string>> = {}): Fault {
  const outcome = {
    resourceType: 'OperationOutcome',
    issue: [{ severity: 'error', code: issueCode, diagnostics: 'set on purpose' }],
  };
  return {
    name: String(code),
    fits: always,
    strike: (route) => route.fulfill({ status: code, json: outcome, headers: { ...cors, ...headers } }),
  };
}

/** Every way in which one request can go wrong. Writes that "commit" are stored before their answer is spoilt. */
export const faults: readonly Fault[] = [
  { name: 'reset', fits: always, strike: (route) => route.abort('connectionreset') },
  {
    name: 'lost after commit',
    fits: isWrite,
    strike: async (route) => {
      await route.fetch();
      await route.abort('connectionreset');
    },
  },
  {
    name: 'late beyond the time limit',
    fits: isFhir,
    strike: async (route, page) => {
      const response = await route.fetch();
      await page.evaluate(() => void dispatchEvent(new Event('patience-ends')));
      await route.fulfill({ response }).catch(() => undefined); // the page no longer waits for it
    },
  },
  status(400, 'invalid'),
  status(401, 'login'),
  status(403, 'forbidden'),
  status(404, 'not-found'),
  status(409, 'conflict'),
  status(412, 'conflict'),
  status(422, 'processing'),
  status(429, 'throttled', { 'retry-after': '0' }),
  status(500, 'exception'),
  {
    name: '502 with HTML',
    fits: always,
    strike: (route) =>
      route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Onderhoud</h1>', headers: cors }),
  },
  status(503, 'transient', { 'retry-after': '0' }),
  {
    name: 'cut JSON',
    fits: always,
    strike: async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      await route.fulfill({ response, body: text.slice(0, text.length / 2) });
    },
  },
  {
    name: 'empty 200',
    fits: always,
    strike: (route) => route.fulfill({ status: 200, body: '', headers: cors }),
  },
  {
    name: '200 with failed entries',
    fits: isTransaction,
    strike: async (route) => {
      const sent: { entry?: readonly unknown[] } = route.request().postDataJSON();
      const entry = (sent.entry ?? []).map(() => ({ response: { status: '412 Precondition Failed' } }));
      await route.fulfill({
        json: { resourceType: 'Bundle', type: 'batch-response', entry },
        headers: cors,
      });
    },
  },
  {
    name: 'answers out of order',
    fits: isRead,
    strike: async (route, page) => {
      const response = await route.fetch();
      await page.waitForResponse(() => true, { timeout: 1000 }).catch(() => undefined); // none other comes: its turn
      await route.fulfill({ response });
    },
  },
  {
    name: 'a page missing',
    fits: (request) => isRead(request) && isFhir(request) && /\?|_search/.test(request.url()),
    strike: async (route, page) => {
      const response = await route.fetch();
      const bundle = await response.json().catch(() => undefined);
      const { entry = [] } = bundle ?? {};
      const next = `${new URL(route.request().url()).href.split(/[?]/)[0]?.replace(/\/_search$/, '')}?page=gone`;
      await page.route('**/*page=gone', (gone) => gone.fulfill({ status: 410, body: '', headers: cors }));
      await route.fulfill({
        response,
        json: {
          ...bundle,
          total: Math.max(1, entry.length),
          entry: entry.slice(0, Math.floor(entry.length / 2)),
          link: [{ relation: 'next', url: next }],
        },
      });
    },
  },
  {
    name: 'another patient',
    fits: (request) => isFhir(request) && request.method() === 'GET',
    strike: async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      const url = decodeURIComponent(route.request().url());
      const patient = /Patient\/([\w-]+)|patient=(?:Patient\/)?([\w-]+)/.exec(url);
      const id = patient?.[1] ?? patient?.[2];
      await route.fulfill({
        response,
        body:
          id === undefined
            ? text
            : text.replaceAll(`"${id}"`, '"zestien"').replaceAll(`Patient/${id}`, 'Patient/zestien'),
      });
    },
  },
];

/** How the matrix names a request; undefined for what is no request of ours to a server. */
export function requestKind(request: Request, fhirBase: string): RequestKind | undefined {
  const url = request.url();
  if (url.includes('/.well-known/smart-configuration')) return 'GET smart-configuration';
  if (url.endsWith('/oauth/token')) return 'POST token';
  if (!url.startsWith(fhirBase)) return undefined;
  if (isTransaction(request)) return 'POST transaction';

  const [type = ''] = url
    .slice(fhirBase.length + 1)
    .replace(/\/_search$/, '')
    .split(/[/?]/);
  return `${isSearch(request) ? 'GET' : request.method()} ${type}`;
}
