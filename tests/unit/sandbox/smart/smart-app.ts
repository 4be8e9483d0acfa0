import { createHash, randomBytes } from 'node:crypto';
import type { FakeBrowser } from './fake-browser.ts';

type His = { readonly hisUrl: string; readonly fhirBase: string; readonly appUrl: string };

/** What an app puts in its authorization request; `undefined` leaves a parameter out. */
export type AuthorizationParameters = Readonly<Record<string, string | undefined>>;

/** Answer of the token endpoint. */
export type TokenAnswer = { readonly status: number; readonly body: Readonly<Record<string, unknown>> };

const consultScopes = 'launch openid fhirUser offline_access patient/Patient.r patient/Condition.rs';

/** A SMART app without screens, as a public client with PKCE. */
export function createSmartApp({ hisUrl, fhirBase, appUrl }: His) {
  const verifier = randomBytes(32).toString('base64url');
  const redirectUri = `${appUrl}/index.html`;

  const authorizationUrl = (given: AuthorizationParameters) => {
    const parameters = {
      response_type: 'code',
      client_id: 'wor-consult',
      redirect_uri: redirectUri,
      scope: consultScopes,
      state: 'a-state',
      aud: fhirBase,
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
      ...given,
    };
    const present = Object.entries(parameters).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    );
    return `${hisUrl}/oauth/auth?${new URLSearchParams(present)}`;
  };

  async function askToken(form: Readonly<Record<string, string>>): Promise<TokenAnswer> {
    const response = await fetch(`${hisUrl}/oauth/token`, {
      method: 'POST',
      headers: { origin: appUrl },
      body: new URLSearchParams({ client_id: 'wor-consult', ...form }),
    });
    return { status: response.status, body: Object(await response.json()) };
  }

  const exchange = (code: string, codeVerifier = verifier) =>
    askToken({
      grant_type: 'authorization_code',
      code,
      redirect_uri: redirectUri,
      code_verifier: codeVerifier,
    });

  return {
    authorizationUrl,
    exchange,
    refresh: (token: unknown) => askToken({ grant_type: 'refresh_token', refresh_token: String(token) }),

    /** Opens a launch link of the HIS; the launch id as the app would get it. */
    launch: async (browser: FakeBrowser, query: string) => {
      const { address } = await browser.open(`${hisUrl}/launch?${query}`, appUrl);
      return address.searchParams.get('launch') ?? '';
    },

    /** Signs in and comes back with what the HIS put in the address. */
    authorize: async (browser: FakeBrowser, given: AuthorizationParameters) => {
      const { address } = await browser.open(authorizationUrl(given), appUrl);
      return address.searchParams;
    },
  };
}

/** From launch link to token, as an app does it. */
export async function launched(
  his: His,
  browser: FakeBrowser,
  query: string,
  given: AuthorizationParameters = {},
) {
  const app = createSmartApp(his);
  const launch = await app.launch(browser, query);
  const returned = await app.authorize(browser, { launch, ...given });
  const { status, body } = await app.exchange(returned.get('code') ?? '');
  return { app, status, token: body };
}
