import { type ServerWords, wordsOfThrown } from './server-words.ts';

/** Why signing in at a SMART server did not work. Each has its own sentences in `text/…/launch.ts`. */
export type SmartFailureKind =
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
  | 'clock';

/** Stops signing in. Carries its kind and what the server said: never a token, never an address with a code in it. */
export class SmartError extends Error {
  override readonly name = 'SmartError';
  readonly kind: SmartFailureKind;
  readonly said: ServerWords | undefined;

  constructor(kind: SmartFailureKind, said?: ServerWords) {
    super(kind);
    this.kind = kind;
    this.said = said;
  }
}

/** The error for a request to a SMART server without a usable answer; `otherwise`: an answer came, and says no more. */
export function toSmartError(thrown: unknown, otherwise: SmartFailureKind): SmartError {
  if (thrown instanceof SmartError) return thrown;
  if (thrown instanceof DOMException && thrown.name === 'TimeoutError') return new SmartError('too-slow');
  if (thrown instanceof TypeError) return new SmartError('offline'); // fetch says so of every lack of an answer
  return new SmartError(otherwise, wordsOfThrown(thrown));
}

/** Error codes of RFC 6749 §4.1.2.1 and §5.2, and those that servers really use beside them. */
const refusals: Readonly<Record<string, SmartFailureKind>> = {
  access_denied: 'refused-by-user',
  login_required: 'refused-by-user',
  interaction_required: 'refused-by-user',
  consent_required: 'refused-by-user',
  unauthorized_client: 'wrong-client',
  invalid_client: 'wrong-client',
  invalid_redirect_uri: 'wrong-client',
  unsupported_response_type: 'wrong-client',
  invalid_scope: 'wrong-scope',
  invalid_grant: 'code-spent',
};

/** What an OAuth error code means. */
export function kindOfRefusal(error: string): SmartFailureKind {
  return Object.hasOwn(refusals, error) ? (refusals[error] ?? 'refused-by-his') : 'refused-by-his';
}

/** True when the server does not know a scope that was asked. */
export function isScopeRefused(thrown: unknown): boolean {
  return thrown instanceof SmartError && thrown.kind === 'wrong-scope';
}
