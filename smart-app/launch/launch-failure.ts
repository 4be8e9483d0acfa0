import { SmartError, type SmartFailureKind } from '../../shared/fhir/smart/smart-failure.ts';

/** Why a launch can not go on. Each has its own page, with a sentence, one action and what to tell IT. */
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
  /** The page was opened by itself, from no HIS. */
  | 'opened-alone'
  | 'other-patient'
  | 'unforeseen';

/** Stops a launch. Carries nothing but its kind: what it shows must be safe to read out over the phone. */
export class LaunchError extends Error {
  override readonly name = 'LaunchError';
  readonly kind: LaunchFailureKind;

  constructor(kind: LaunchFailureKind) {
    super(kind);
    this.kind = kind;
  }
}

/** The kind to show for anything thrown during a launch; a mistake of our own has a page too. */
export function launchFailureFrom(thrown: unknown): LaunchFailureKind {
  return thrown instanceof LaunchError || thrown instanceof SmartError ? thrown.kind : 'unforeseen';
}
