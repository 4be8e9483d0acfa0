import { getAndCache } from 'fhirclient/lib/lib';
import { webAddress, z } from '../../zod.ts';
import { type RefreshOffer, readRefreshOffer } from './refresh-scope.ts';
import { SmartError, toSmartError } from './smart-failure.ts';

const TEN_SECONDS = 10_000;

const names = z.catch(z.optional(z.array(z.string())), undefined);

const discoverySchema = z.looseObject({
  authorization_endpoint: webAddress,
  token_endpoint: webAddress,
  revocation_endpoint: z.catch(z.optional(webAddress), undefined),
  code_challenge_methods_supported: names,
  scopes_supported: names,
  issuer: z.catch(z.optional(z.string()), undefined),
});

/** What signing in and out needs to know of a SMART server. */
export type Discovery = {
  readonly refresh: RefreshOffer;
  /** Name of the OAuth server, by which it may sign its answer (RFC 9207). */
  readonly issuer: string | undefined;
  /** Undefined where tokens can only run out. */
  readonly revocation: string | undefined;
};

/**
 * Reads `.well-known/smart-configuration` anew into fhirclient's own cache, which would keep a failure for as long as
 * the page is open. Looked at here first: without an authorization endpoint fhirclient would go on unauthorised.
 */
export async function discover(iss: string): Promise<Discovery> {
  const parsed = discoverySchema.safeParse(await fetchDiscovery(iss));
  if (!parsed.success) throw new SmartError('no-discovery');

  const { code_challenge_methods_supported: challenges, scopes_supported: scopes } = parsed.data;
  // Left out means that there is no PKCE (RFC 8414 §2); a public client must not go on without it (RFC 9700 §2.1.1).
  if (!challenges?.includes('S256')) throw new SmartError('pkce-unsupported');
  const { issuer, revocation_endpoint: revocation } = parsed.data;
  return { refresh: readRefreshOffer(scopes), issuer, revocation };
}

async function fetchDiscovery(iss: string): Promise<unknown> {
  const address = `${iss.replace(/\/*$/, '/')}.well-known/smart-configuration`; // spelled as fhirclient spells it
  try {
    return await getAndCache(address, { signal: AbortSignal.timeout(TEN_SECONDS) }, true);
  } catch (thrown) {
    throw toSmartError(thrown, 'no-discovery');
  }
}
