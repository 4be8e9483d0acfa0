import { getAndCache } from 'fhirclient/lib/lib';
import { z } from '../../shared/zod.ts';
import { kindOfTrouble, SignInError } from './sign-in-failure.ts';

const TEN_SECONDS = 10_000;

const discoverySchema = z.looseObject({
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  revocation_endpoint: z.optional(z.url()),
  code_challenge_methods_supported: z._default(z.array(z.string()), []),
  scopes_supported: z.optional(z.array(z.string())),
});

/** What signing in and out needs to know of a SMART server. */
export type Discovery = {
  readonly refreshScope: 'online_access' | 'offline_access';
  /** Undefined where tokens can only run out. */
  readonly revocation: string | undefined;
};

/**
 * Reads `.well-known/smart-configuration` anew into fhirclient's cache, which would keep a failure for as long as
 * the panel is open. Looked at here first: without an authorization endpoint fhirclient goes on unauthorised.
 */
export async function discover(iss: string): Promise<Discovery> {
  const parsed = discoverySchema.safeParse(await fetchDiscovery(iss));
  if (!parsed.success) throw new SignInError('no-discovery');

  const { code_challenge_methods_supported: challenges, scopes_supported: scopes } = parsed.data;
  if (!challenges.includes('S256')) throw new SignInError('pkce-unsupported');
  const onlyLasting = scopes?.includes('offline_access') && !scopes.includes('online_access'); // a server may tell none
  return {
    refreshScope: onlyLasting ? 'offline_access' : 'online_access',
    revocation: parsed.data.revocation_endpoint,
  };
}

async function fetchDiscovery(iss: string): Promise<unknown> {
  const address = `${iss.replace(/\/*$/, '/')}.well-known/smart-configuration`; // spelled as fhirclient spells it
  try {
    return await getAndCache(address, { signal: AbortSignal.timeout(TEN_SECONDS) }, true);
  } catch (thrown) {
    throw new SignInError(kindOfTrouble(thrown, 'no-discovery'));
  }
}
