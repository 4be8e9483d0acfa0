import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { Context, errors, Token } from 'oidc-provider';
import { findUser } from '../users.ts';
import { isSameServer, RESOURCES_SCOPE, STANDALONE_PARAMETER } from './authorization-request.ts';
import type { Authorization } from './authorizations.ts';
import { redirectUris, registeredClients } from './clients.ts';
import type { Launches } from './launches.ts';
import { createProviderStore } from './provider-store.ts';

const ONE_MINUTE = 60;
const ONE_DAY = 24 * 60 * ONE_MINUTE;

/** What oidc-provider must know of this sandbox. */
export type ProviderSettings = {
  /** Where the SMART server hangs. */
  readonly path: string;
  readonly fhirBase: string;
  readonly appUrl: string;
  readonly launches: Launches;
  readonly authorizations: ReadonlyMap<string, Authorization>;
  readonly errorPage: (description: string) => string;
  readonly InvalidRequest: typeof errors.InvalidRequest;
};

/** oidc-provider as a SMART server for public clients: PKCE, codes for one use, refresh tokens that rotate. */
export function providerConfiguration(settings: ProviderSettings): Record<string, unknown> {
  const { path, fhirBase, appUrl, launches, authorizations, errorPage, InvalidRequest } = settings;
  const authorizationOf = (of: { readonly grantId: string }) => authorizations.get(of.grantId);

  return {
    adapter: createProviderStore(),
    jwks: { keys: [signingKey()] },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    clients: registeredClients.map(({ id, name, redirects }) => ({
      client_id: id,
      client_name: name,
      redirect_uris: redirects ?? redirectUris(appUrl),
      token_endpoint_auth_method: 'none',
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'],
    })),
    clientBasedCORS: () => true,
    scopes: ['openid', 'fhirUser', 'profile', RESOURCES_SCOPE],
    claims: { openid: ['sub'], profile: ['name'], fhirUser: ['fhirUser'] },
    conformIdTokenClaims: false,
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      revocation: {
        enabled: true,
        allowedPolicy: (_ctx: Context, client: { clientId: string }, token: Token) =>
          token.clientId === client.clientId,
      },
    },
    pkce: { required: () => true },
    clockTolerance: 0,
    extraParams: {
      aud: (_ctx: Context, aud: string | undefined) => {
        if (!isSameServer(aud, fhirBase)) throw new InvalidRequest(`aud must be ${fhirBase}`);
      },
      launch: (_ctx: Context, launch: string | undefined) => {
        if (launch !== undefined && !launches.find(launch))
          throw new InvalidRequest('launch is unknown or expired');
      },
      [STANDALONE_PARAMETER]: null,
    },
    findAccount: (_ctx: Context, id: string) => {
      const user = findUser(id);
      return (
        user && {
          accountId: user.id,
          claims: () => ({
            sub: user.id,
            name: user.name,
            fhirUser: `${fhirBase}/Practitioner/${user.practitioner}`,
          }),
        }
      );
    },
    interactions: {
      url: ({ query }: Context) =>
        `/standalone?${new URLSearchParams({ request: queryString(query), oauth: path })}`,
    },
    expiresWithSession: () => false,
    issueRefreshToken: (_ctx: Context, _client: unknown, source: { readonly grantId: string }) =>
      authorizationOf(source)?.scopes.some(
        (scope) => scope === 'offline_access' || scope === 'online_access',
      ) ?? false,
    rotateRefreshToken: () => true,
    renderError: (ctx: Context, { error_description: description, error }: Record<string, string>) => {
      ctx.type = 'html';
      ctx.body = errorPage(description ?? error ?? '');
    },
    ttl: {
      AccessToken: (_ctx: Context, token: { readonly grantId: string }) =>
        authorizationOf(token)?.launch.tokenSeconds ?? ONE_MINUTE,
      AuthorizationCode: ONE_MINUTE,
      Grant: ONE_DAY,
      IdToken: 60 * ONE_MINUTE,
      Interaction: 10 * ONE_MINUTE,
      RefreshToken: ONE_DAY,
      Session: ONE_MINUTE,
    },
  };
}

/** New at every start: nothing that the sandbox signs outlives it. */
function signingKey() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' };
}

function queryString(query: Context['query']): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value ?? []].flat().map((one) => [name, one]),
  );
  return new URLSearchParams(pairs).toString();
}
