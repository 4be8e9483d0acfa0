/** Everything that can go wrong outside our own code: a closed list, each with a sentence and one action in `text/`. */
export type Failure =
  | { readonly kind: 'session-expired' }
  | { readonly kind: 'not-permitted'; readonly what: string }
  | { readonly kind: 'his-unreachable' }
  | { readonly kind: 'too-slow' }
  /** `reason`: what the server says for people (OperationOutcome text), shown as plain text. */
  | { readonly kind: 'refused'; readonly reason: string | undefined }
  | { readonly kind: 'conflict' }
  /** `what`: the FHIR type; `detail`: field and problem, for IT, without values. */
  | { readonly kind: 'unreadable'; readonly what: string; readonly detail: string }
  | { readonly kind: 'wrong-patient' }
  /** The server has no such patient: removed, merged into another, or of another practice. */
  | { readonly kind: 'unknown-patient' }
  /** The record was merged into another one, and must no longer be used. */
  | { readonly kind: 'replaced-patient' }
  | { readonly kind: 'no-consent' }
  | { readonly kind: 'misconfigured'; readonly field: string; readonly fix: string };

/** The name of a failure, by which its sentence is found. */
export type FailureKind = Failure['kind'];

/** Thrown by adapters, so that TanStack Query carries the failure to the screen. */
export class FailureError extends Error {
  override readonly name = 'FailureError';
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.kind); // never patient data: messages end up in consoles and logs
    this.failure = failure;
  }
}

/** A thrown value as a Failure; what we did not foresee is a bug and is thrown on. */
export function failureFrom(thrown: unknown): Failure {
  if (thrown instanceof FailureError) return thrown.failure;
  throw thrown;
}
