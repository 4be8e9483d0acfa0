import { LaunchError, type LaunchFailureKind } from './launch-failure.ts';
import { type LaunchKey, readLaunchKey } from './launch-key.ts';

/** How index.html was opened: back from signing in, or again after a reload. */
export type SignInReturn =
  | {
      readonly kind: 'signed-in';
      readonly key: LaunchKey;
      readonly code: string;
      /** The OAuth server that says it answers; undefined when it does not say (RFC 9207). */
      readonly issuer: string | undefined;
    }
  | { readonly kind: 'reload'; readonly key: LaunchKey };

/** Reads the address of index.html. A code without our own state is somebody else's and is refused. */
export function readSignInReturn(search: string): SignInReturn {
  const parameters = new URLSearchParams(search);
  const error = parameters.get('error');
  if (error !== null) throw new LaunchError(kindOfRefusal(error));

  const code = parameters.get('code');
  if (code === null) return reload(parameters.get('session'));

  const key = readLaunchKey(parameters.get('state'));
  if (!key || code === '') throw new LaunchError('not-our-launch');
  return { kind: 'signed-in', key, code, issuer: parameters.get('iss') ?? undefined };
}

function reload(session: string | null): SignInReturn {
  const key = readLaunchKey(session);
  if (!key) throw new LaunchError('no-session');
  return { kind: 'reload', key };
}

/** Error codes of RFC 6749 §4.1.2.1, and those that servers really use beside them. */
const refusals: Readonly<Record<string, LaunchFailureKind>> = {
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

/** The failure that an OAuth error code stands for. */
export function kindOfRefusal(error: string): LaunchFailureKind {
  return Object.hasOwn(refusals, error) ? (refusals[error] ?? 'refused-by-his') : 'refused-by-his';
}
