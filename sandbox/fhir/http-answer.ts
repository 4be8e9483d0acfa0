import type { FhirAnswer } from './exchange.ts';
import { outcomeOf, type Refusal } from './refusal.ts';

const fhirJson = 'application/fhir+json; charset=utf-8';

/** A FHIR answer as an HTTP response. */
export function httpAnswer({ status, headers, resource }: FhirAnswer): Response {
  if (resource === undefined) return new Response(null, { status, headers });
  return new Response(JSON.stringify(resource), {
    status,
    headers: { ...headers, 'Content-Type': fhirJson },
  });
}

/** A refusal as an HTTP response. */
export function httpRefusal({ status, issues, headers }: Refusal): Response {
  return httpAnswer({ status, headers, resource: outcomeOf(issues) });
}
