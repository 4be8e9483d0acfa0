import { at, listAt, textAt } from './json.ts';

/** What a read of the FHIR server came to; a HIS page says it when something could not be read. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly status: number };

/** Reads the practice's own FHIR server, as the HIS pages do. */
export type FhirReader = {
  readonly read: (path: string) => Promise<Reading<unknown>>;
  /** Resources of a search, over as many pages as it takes to have this many. */
  readonly search: (query: string, atMost: number) => Promise<Reading<readonly unknown[]>>;
};

/** Over HTTP, like everybody else; `ask`: another way, where no server listens. */
export function createFhirReader(
  fhirBase: string,
  token: string,
  ask: (url: string, init: RequestInit) => Response | Promise<Response> = fetch,
): FhirReader {
  async function request(url: string): Promise<Reading<unknown>> {
    const response = await ask(url, {
      headers: { authorization: `Bearer ${token}`, accept: 'application/fhir+json' },
    });
    return response.ok ? { ok: true, value: await response.json() } : { ok: false, status: response.status };
  }

  return {
    read: (path) => request(`${fhirBase}/${path}`),
    search: async (query, atMost) => {
      const found: unknown[] = [];
      let next: string | undefined = `${fhirBase}/${query}`;
      while (next !== undefined && found.length < atMost) {
        const page = await request(next);
        if (!page.ok) return page;
        found.push(
          ...listAt(page.value, 'entry')
            .filter(isMatch)
            .map((entry) => at(entry, 'resource')),
        );
        next = nextPage(page.value, next);
      }
      return { ok: true, value: found.slice(0, atMost) };
    },
  };
}

function isMatch(entry: unknown): boolean {
  return (textAt(entry, 'search', 'mode') ?? 'match') === 'match';
}

function nextPage(bundle: unknown, current: string): string | undefined {
  const link = listAt(bundle, 'link').find((one) => textAt(one, 'relation') === 'next');
  const url = textAt(link, 'url');
  return url === undefined ? undefined : new URL(url, current).href;
}
