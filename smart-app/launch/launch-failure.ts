/** Why a launch can not go on. Each has its own page, with a sentence, one action and what to tell IT. */
export type LaunchFailureKind =
  | 'misconfigured'
  | 'bad-parameters'
  | 'unknown-issuer'
  | 'no-discovery'
  | 'pkce-unsupported'
  | 'storage-blocked'
  | 'insecure-page'
  | 'offline'
  | 'too-slow'
  | 'refused-by-user'
  | 'refused-by-his'
  | 'wrong-client'
  | 'wrong-scope'
  | 'code-spent'
  | 'not-our-launch'
  | 'no-session'
  | 'no-patient'
  | 'other-patient'
  | 'scopes-missing'
  | 'clock'
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
  return thrown instanceof LaunchError ? thrown.kind : 'unforeseen';
}
