import type { LaunchText } from '../../shared/text/nl/launch.ts';

/** Why signing in did not work; the sentences are those of a launch, of which this is one. */
export type SignInFailureKind = keyof LaunchText['failures'] &
  (
    | 'no-discovery'
    | 'pkce-unsupported'
    | 'offline'
    | 'too-slow'
    | 'refused-by-user'
    | 'refused-by-his'
    | 'wrong-client'
    | 'wrong-scope'
    | 'code-spent'
    | 'not-our-launch'
    | 'scopes-missing'
    | 'clock'
  );

/** Stops signing in. Carries nothing but its kind: never a token, never an address with a code in it. */
export class SignInError extends Error {
  override readonly name = 'SignInError';
  readonly kind: SignInFailureKind;

  constructor(kind: SignInFailureKind) {
    super(kind);
    this.kind = kind;
  }
}

/** Error codes of RFC 6749, and those that servers really use beside them. */
const refusals: Readonly<Record<string, SignInFailureKind>> = {
  access_denied: 'refused-by-user',
  login_required: 'refused-by-user',
  interaction_required: 'refused-by-user',
  consent_required: 'refused-by-user',
  unauthorized_client: 'wrong-client',
  invalid_client: 'wrong-client',
  invalid_request: 'wrong-client',
  invalid_redirect_uri: 'wrong-client',
  unsupported_response_type: 'wrong-client',
  invalid_scope: 'wrong-scope',
  invalid_grant: 'code-spent',
};

/** The failure that an OAuth error code stands for. */
export function kindOfRefusal(error: string): SignInFailureKind {
  return Object.hasOwn(refusals, error) ? (refusals[error] ?? 'refused-by-his') : 'refused-by-his';
}

/** The failure that a request without a usable answer stands for. */
export function kindOfTrouble(thrown: unknown, otherwise: SignInFailureKind): SignInFailureKind {
  if (thrown instanceof SignInError) return thrown.kind;
  if (thrown instanceof DOMException && thrown.name === 'TimeoutError') return 'too-slow';
  return thrown instanceof TypeError ? 'offline' : otherwise; // fetch says so of every lack of an answer
}
