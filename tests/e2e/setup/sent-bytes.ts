import type { Page } from '@playwright/test';

/** Bodies of what the app writes to the FHIR server, as the browser sends them, by address below the base. */
export type SentBytes = { readonly to: (path: string) => readonly string[] };

/** Listens to every write to the FHIR server from now on. */
export function listenForBytes(page: Page, fhirBase: string): SentBytes {
  const sent: { readonly path: string; readonly body: string }[] = [];
  page.on('request', (request) => {
    const isWrite = ['POST', 'PUT'].includes(request.method()) && request.url().startsWith(fhirBase);
    if (isWrite) sent.push({ path: request.url().slice(fhirBase.length), body: request.postData() ?? '' });
  });
  return { to: (path) => sent.filter((one) => one.path === path).map(({ body }) => body) };
}
