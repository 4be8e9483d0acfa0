import type { WhyUnknown } from './knowledge.ts';

/** Everything that can go wrong outside our own code: a closed list, each with a sentence and one action in `text/`. */
export type Failure =
  | { readonly kind: 'session-expired' }
  | { readonly kind: 'not-permitted'; readonly what: string }
  | { readonly kind: 'his-unreachable' }
  | { readonly kind: 'too-slow' }
  | {
      readonly kind: 'refused';
      /** What the server says for people (OperationOutcome text), shown as plain text. */
      readonly reason: string | undefined;
      /** Whether it says that it does not have this at all, or only turned down this one request. */
      readonly means: 'not-offered' | 'refusal';
    }
  | { readonly kind: 'conflict' }
  /** `what`: the FHIR type; `detail`: field and problem, for IT, without values. */
  | { readonly kind: 'unreadable'; readonly what: string; readonly detail: string }
  | { readonly kind: 'wrong-patient' }
  /** The server has no such patient: removed, merged into another, or of another practice. */
  | { readonly kind: 'unknown-patient' }
  /** The record was merged into another one, and must no longer be used. */
  | { readonly kind: 'replaced-patient' }
  /** The same at the region's exchange, where what the practice opens changes nothing. */
  | { readonly kind: 'replaced-at-exchange' }
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

/**
 * Why a section of the record stays unknown after this failure. A refusal is never an absence: even a server that
 * says that it does not have something leaves unknown what would have been in it.
 */
export function whyUnknown(failure: Failure): WhyUnknown {
  switch (failure.kind) {
    case 'not-permitted':
      return 'not-permitted';
    case 'too-slow':
      return 'too-slow';
    case 'refused':
      return failure.means === 'not-offered' ? 'not-offered' : 'refused';
    case 'conflict':
      return 'refused'; // 409 or 412 to a read: an answer, and no
    case 'unreadable':
      return 'unreadable';
    default:
      return 'unreachable';
  }
}
