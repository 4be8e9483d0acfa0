import type { Bundle, OperationOutcome, Resource } from 'fhir/r4';
import { isOfType } from './of-type.ts';

/** Where the coach's software finds the exchange, and what lets it in. */
export type ExchangeAccess = { readonly fhirBase: string; readonly token: () => Promise<string> };

/** What the exchange said when it did not do what was asked. */
export class ExchangeError extends Error {
  override readonly name = 'ExchangeError';
  readonly status: number;

  constructor(status: number, said: string) {
    super(said);
    this.status = status;
  }
}

/** The coach's own small door to FHIR. */
export type FhirClient = ReturnType<typeof createFhirClient>;

/** A client that reads, searches through all pages, and writes only what has not changed meanwhile. */
export function createFhirClient({ fhirBase, token }: ExchangeAccess) {
  const base = fhirBase.replace(/\/+$/, '');

  async function request(url: string, init: RequestInit = {}): Promise<Resource> {
    const headers = {
      ...init.headers,
      accept: 'application/fhir+json',
      authorization: `Bearer ${await token()}`,
      ...(init.body ? { 'content-type': 'application/fhir+json' } : {}),
    };
    const response = await fetch(url, { ...init, headers });
    const text = await response.text();
    if (!response.ok) throw new ExchangeError(response.status, whatWasSaid(text));
    return parseResource(text, response.status);
  }

  return {
    async read(reference: string): Promise<Resource> {
      const { href } = new URL(reference, `${base}/`);
      // A reference may point anywhere; the token is for the exchange alone.
      if (!href.startsWith(`${base}/`)) throw new ExchangeError(404, 'Staat niet bij deze uitwisseling');
      return request(href);
    },

    async search(query: string): Promise<Resource[]> {
      const found: Resource[] = [];
      let next: string | undefined = `${base}/${query}`;
      while (next) {
        const page: Resource = await request(next);
        if (!isOfType('Bundle')(page)) throw new ExchangeError(200, 'Geen zoekresultaat');
        found.push(...matches(page));
        next = nextPage(page, base);
      }
      return found;
    },

    update: (resource: Resource, version: string | undefined) =>
      request(`${base}/${resource.resourceType}/${resource.id}`, {
        method: 'PUT',
        headers: version ? { 'if-match': `W/"${version}"` } : {},
        body: JSON.stringify(resource),
      }),

    create: (resource: Resource) =>
      request(`${base}/${resource.resourceType}`, { method: 'POST', body: JSON.stringify(resource) }),
  };
}

function matches({ entry = [] }: Bundle): Resource[] {
  return entry.flatMap(({ resource, search }) => (resource && search?.mode !== 'outcome' ? [resource] : []));
}

function nextPage({ link = [] }: Bundle, base: string): string | undefined {
  const url = link.find(({ relation }) => relation === 'next')?.url;
  return url ? new URL(url, `${base}/`).href : undefined;
}

function parseResource(text: string, status: number): Resource {
  try {
    return JSON.parse(text);
  } catch {
    throw new ExchangeError(status, 'Het antwoord is geen FHIR');
  }
}

function whatWasSaid(text: string): string {
  try {
    const outcome: OperationOutcome = JSON.parse(text);
    return outcome.issue
      .map(({ details, diagnostics, code }) => details?.text ?? diagnostics ?? code)
      .join('; ');
  } catch {
    return 'Geen toelichting';
  }
}
