import { type Failure, FailureError } from '../../domain/failure.ts';
import { z } from '../../zod.ts';
import type { FhirResponse } from './transport.ts';

/** What an HTTP status means for the user; `what` is the FHIR type that was asked for. */
export function toServerFailure(
  { status, body }: Pick<FhirResponse, 'status' | 'body'>,
  what: string,
): Failure {
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
  return new FailureError(toServerFailure(response, what));
}

const outcomeSchema = z.looseObject({
  resourceType: z.literal('OperationOutcome'),
  issue: z.array(
    z.looseObject({
      severity: z.optional(z.string()),
      code: z.optional(z.string()),
      details: z.optional(z.looseObject({ text: z.optional(z.string()) })),
    }),
  ),
});

/** What an OperationOutcome says for people (`details.text`; `diagnostics` is for developers). */
function readOutcomeText(json: unknown): string | undefined {
  const parsed = outcomeSchema.safeParse(json);
  if (!parsed.success) return undefined;

  const lines = parsed.data.issue.flatMap(({ details }) => details?.text?.trim() || []); // many issues carry only a code
  return lines.length > 0 ? [...new Set(lines)].join('\n') : undefined;
}

/** Issue codes that say, also in a mere warning, that something was left out (R4 IssueType: security and transient). */
const leavesOut: readonly string[] = [
  ...['security', 'login', 'expired', 'forbidden', 'suppressed', 'too-costly'],
  ...['transient', 'lock-error', 'no-store', 'exception', 'timeout', 'incomplete', 'throttled'],
];

/** Whether an OperationOutcome among search results says that part of the search failed, or was left out. */
export function saysPartFailed(json: unknown): boolean {
  const parsed = outcomeSchema.safeParse(json);
  return (
    parsed.success &&
    parsed.data.issue.some(
      ({ severity, code = '' }) => severity === 'error' || severity === 'fatal' || leavesOut.includes(code),
    )
  );
}

/** Issues that take nothing away from an empty result: nothing was found, or a parameter was not minded. */
const saysNothingMore: readonly string[] = ['informational', 'success', 'not-found', 'not-supported'];

/**
 * Whether an OperationOutcome beside no results may be why there are none. Servers say in a mere warning or in
 * information, with hardly any code, that a patient shares nothing or that somebody may not see it.
 */
export function mayExplainEmpty(json: unknown): boolean {
  const parsed = outcomeSchema.safeParse(json);
  return parsed.success && parsed.data.issue.some(({ code = '' }) => !saysNothingMore.includes(code));
}
