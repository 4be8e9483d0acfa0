import { authorize } from 'fhirclient/lib/smart';
import type { fhirclient } from 'fhirclient/lib/types';

/** What signing in asks of a server. */
export type SignInRequest = {
  readonly iss: string;
  /** The HIS's own name for this launch; undefined when we begin by ourselves. */
  readonly launch: string | undefined;
  readonly clientId: string;
  readonly scope: string;
  readonly redirectUri: string;
  /** Becomes the OAuth `state`: fhirclient's own is weak. */
  readonly key: string;
};

/** The address at which the user signs in, with PKCE. */
export async function signInAddress(
  adapter: fhirclient.Adapter,
  { launch, key, ...request }: SignInRequest,
): Promise<string> {
  const address = await authorize(adapter, {
    ...request,
    ...(launch !== undefined && { launch }),
    stateKey: key,
    pkceMode: 'required',
    completeInTarget: true,
    noRedirect: true,
  });
  return withOneQuery(String(address));
}

/** An authorization endpoint may have a query of its own (RFC 6749 §3.1), and fhirclient appends a second one. */
function withOneQuery(address: string): string {
  return address.replace(/^([^?]*\?[^?]*)\?/, '$1&');
}
