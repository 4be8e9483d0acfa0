import type { ServerWords } from '../../shared/fhir/smart/server-words.ts';
import { SmartError, type SmartFailureKind } from '../../shared/fhir/smart/smart-failure.ts';

/** Why a launch cannot go on. Each has its own page, with a sentence, one action and what to tell IT. */
export type LaunchFailureKind =
  | SmartFailureKind
  | 'misconfigured'
  | 'bad-parameters'
  | 'unknown-issuer'
  | 'storage-blocked'
  | 'insecure-page'
  | 'no-session'
  | 'no-patient'
  /** A praktijkmanager opened it for a patient. */
  | 'manager'
  /** Somebody signed in as a patient or a relative of one. */
  | 'not-a-care-user'
  /** The page was opened by itself, from no HIS. */
  | 'opened-alone'
  | 'other-patient'
  /** Signed in again, and this server gives a patient only when the HIS opens one. */
  | 'open-from-his'
  | 'unforeseen';

/** Stops a launch. Carries its kind and what the server said: what it shows must be safe to read out over the phone. */
export class LaunchError extends Error {
  override readonly name = 'LaunchError';
  readonly kind: LaunchFailureKind;
  readonly said: ServerWords | undefined;

  constructor(kind: LaunchFailureKind, said?: ServerWords) {
    super(kind);
    this.kind = kind;
    this.said = said;
  }
}

/** The kind to show for anything thrown during a launch; a mistake of our own has a page too. */
export function launchFailureFrom(thrown: unknown): LaunchFailureKind {
  return thrown instanceof LaunchError || thrown instanceof SmartError ? thrown.kind : 'unforeseen';
}
