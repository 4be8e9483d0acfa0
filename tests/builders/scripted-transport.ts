import { serverAddress } from '../../shared/domain/record/server-address.ts';
import type { FhirRequest, FhirResponse, FhirTransport } from '../../shared/fhir/server/transport.ts';

/** A line on which every answer is written down beforehand, by path (and the form after a question mark); what is not written down answers 404. */
export function scriptedTransport(
  answers: Readonly<Record<string, unknown>>,
): FhirTransport & { readonly asked: readonly FhirRequest[] } {
  const asked: FhirRequest[] = [];
  return {
    baseUrl: serverAddress('https://his.voorbeeld.example/fhir'),
    asked,
    async request(request) {
      asked.push(request);
      const { path, form } = request;
      const answer = answers[form === undefined ? path : `${path}?${form}`];
      if (answer instanceof Error) throw answer;
      return isResponse(answer) ? answer : response(answer === undefined ? 404 : 200, answer);
    },
  };
}

/** An answer over HTTP. */
export function response(status: number, body?: unknown): FhirResponse {
  return { status, body, etag: undefined, location: undefined, retryAfter: undefined };
}

/** A page of search results. */
export function page(resources: readonly unknown[], said: Readonly<Record<string, unknown>> = {}) {
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    entry: resources.map((resource) => ({ resource })),
    ...said,
  };
}

/** The link to the next page. */
export function next(url: string) {
  return {
    link: [
      { relation: 'self', url: 'x' },
      { relation: 'next', url },
    ],
  };
}

function isResponse(answer: unknown): answer is FhirResponse {
  return typeof answer === 'object' && answer !== null && 'status' in answer && 'retryAfter' in answer;
}
