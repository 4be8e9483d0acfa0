import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Context, Provider } from 'oidc-provider';
import type { VerifyToken } from '../grant.ts';
import type { AccessOf } from '../users.ts';
import { askedScopes, launchOf, preparedQuery, RESOURCES_SCOPE } from './authorization-request.ts';
import { type Authorization, toGrant } from './authorizations.ts';
import { isLoopbackRedirect } from './clients.ts';
import type { Launch, Launches } from './launches.ts';
import { loadOidcProvider } from './load-oidc-provider.ts';
import type { MintedTokens } from './minted-tokens.ts';
import { providerConfiguration } from './provider-configuration.ts';
import { grantScopes, identityScopes } from './scopes.ts';
import { smartConfiguration } from './smart-configuration.ts';
import { launchContext } from './token-response.ts';

/** Where the SMART server of the HIS hangs, in the HIS's own origin. */
export const OAUTH_PATH = '/oauth';

/** What the SMART server needs from the HIS around it. */
export type SmartServerOptions = {
  readonly hisUrl: string;
  /** Where it hangs; `OAUTH_PATH` when left out. */
  readonly path?: string;
  readonly fhirBase: string;
  readonly appUrl: string;
  readonly launches: Launches;
  readonly minted: MintedTokens;
  readonly accessOf: AccessOf;
  /** The contact that a patient has at the practice today, by id. */
  readonly encounterToday: (patient: string) => Promise<string | undefined>;
  /** A page of the HIS that tells the user what went wrong. */
  readonly errorPage: (description: string) => string;
};

/** The SMART server: lets apps in for a launch, and says what their tokens are worth. */
export type SmartServer = {
  /** Answers a request under its path. */
  readonly answer: (request: IncomingMessage, response: ServerResponse) => void;
  readonly verifyToken: VerifyToken;
  readonly smartConfiguration: () => unknown;
};

/** OAuth by oidc-provider; what SMART adds to it is in this folder. */
export async function createSmartServer(options: SmartServerOptions): Promise<SmartServer> {
  const { hisUrl, launches, minted, accessOf, encounterToday, path = OAUTH_PATH } = options;
  const issuer = `${hisUrl}${path}`;
  const authorizations = new Map<string, Authorization>();

  const { Provider, errors } = await loadOidcProvider();
  const provider = new Provider(issuer, {
    ...providerConfiguration({ ...options, path, authorizations, InvalidRequest: errors.InvalidRequest }),
    // No consent screen: the launch is the permission, cut down to what it may carry.
    loadExistingGrant: (ctx: Context) => {
      const launch = launchOf(ctx.query, launches);
      return launch && authorize(ctx, launch);
    },
  });
  provider.on('server_error', (_ctx, error) => process.stderr.write(`SMART server: ${error.stack}\n`));
  provider.use(async (ctx, next) => {
    if (ctx.path === '/auth') ctx.query = preparedQuery(ctx.query);
    await next();
    const authorization =
      ctx.path === '/token' && authorizations.get(ctx.oidc?.entities.AccessToken?.grantId ?? '');
    if (authorization) ctx.body = { ...Object(ctx.body), ...launchContext(authorization, hisUrl) };
  });
  signInByLaunch(provider, launches);
  allowLoopbackRedirects(provider);
  const callback = provider.callback();

  async function authorize({ oidc, query }: Context, launch: Launch) {
    const { clientId } = oidc.client;
    const scopes = grantScopes(askedScopes(query), launch);
    const encounter = launch.patient === undefined ? undefined : await encounterToday(launch.patient);

    const grant = new provider.Grant({ accountId: launch.user.id, clientId });
    grant.addOIDCScope([...identityScopes, RESOURCES_SCOPE].join(' '));
    authorizations.set(await grant.save(), { clientId, launch, scopes, encounter });
    return grant;
  }

  return {
    answer: (request, response) => {
      Object.assign(request, { baseUrl: path });
      request.url = request.url?.slice(path.length) ?? '/';
      void callback(request, response);
    },
    verifyToken: async (value) => {
      const grant = minted.find(value);
      if (grant) return grant;

      const token = await provider.AccessToken.find(value, { ignoreExpiration: true });
      const authorization = token && authorizations.get(token.grantId);
      if (!authorization) return 'invalid';
      return token.isExpired ? 'expired' : toGrant(authorization, accessOf);
    },
    smartConfiguration: () => smartConfiguration(issuer),
  };
}

/**
 * A session of oidc-provider lives for one request here. Who signs in is decided by the launch and never by a
 * cookie of the browser, because two tabs may be two users with two patients.
 */
function signInByLaunch(provider: Provider, launches: Launches): void {
  provider.Session.get = async (ctx) => {
    const session = new provider.Session();
    const launch = launchOf(ctx.query, launches);
    if (launch) session.loginAccount({ accountId: launch.user.id });
    ctx.oidc.entity('Session', session);
    return session;
  };
}

function allowLoopbackRedirects({ Client }: Provider): void {
  const { redirectUriAllowed } = Client.prototype;
  Client.prototype.redirectUriAllowed = function isAllowed(uri) {
    return redirectUriAllowed.call(this, uri) || isLoopbackRedirect(uri);
  };
}
