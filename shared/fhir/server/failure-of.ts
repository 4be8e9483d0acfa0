import { type Failure, FailureError } from '../../domain/failure.ts';
import { readOutcomeText } from './read-outcome.ts';
import type { FhirResponse } from './transport.ts';

/** What an HTTP status means for the user; `what` is the FHIR type that was asked for. */
export function failureOf({ status, body }: Pick<FhirResponse, 'status' | 'body'>, what: string): Failure {
  switch (status) {
    case 401:
      return { kind: 'session-expired' };
    case 403:
      return { kind: 'not-permitted', what };
    case 408:
    case 429:
    case 504:
      return { kind: 'too-slow' };
    case 409:
    case 412:
      return { kind: 'conflict' };
    case 404:
    case 405:
    case 501:
      return { kind: 'refused', reason: readOutcomeText(body), means: 'not-offered' };
    default:
      return status >= 500
        ? { kind: 'his-unreachable' }
        : { kind: 'refused', reason: readOutcomeText(body), means: 'refusal' };
  }
}

/** The same, to be thrown. */
export function failing(response: Pick<FhirResponse, 'status' | 'body'>, what: string): FailureError {
  return new FailureError(failureOf(response, what));
}
