import type Client from 'fhirclient/lib/Client';
import { browser } from 'wxt/browser';
import type { IssuerConfig } from '../../shared/config/config.ts';
import { assertClocksAgree } from '../../shared/fhir/smart/clocks.ts';
import { discover } from '../../shared/fhir/smart/discovery.ts';
import { exchangeCode } from '../../shared/fhir/smart/exchange-code.ts';
import { missingAccess, partlyGranted } from '../../shared/fhir/smart/granted-scopes.ts';
import { readIdentity } from '../../shared/fhir/smart/identity-token.ts';
import { oneLaunch } from '../../shared/fhir/smart/one-launch.ts';
import { chooseRefreshScope, rememberRefresh } from '../../shared/fhir/smart/refresh-scope.ts';
import { signInAddress } from '../../shared/fhir/smart/sign-in-address.ts';
import { assertAnsweredBy, readSignInAnswer } from '../../shared/fhir/smart/sign-in-answer.ts';
import { smartAdapter } from '../../shared/fhir/smart/smart-adapter.ts';
import { isScopeRefused, SmartError } from '../../shared/fhir/smart/smart-failure.ts';
import { accessFor, type ServerUse, scopesFor } from './extension-scopes.ts';
import { saveSession } from './kept-session.ts';
import { refreshMemory } from './refresh-memory.ts';

/** A standalone SMART launch in a window of the browser: signs the user in at one server, with PKCE. */
export async function signIn({ iss, clients, scopes }: IssuerConfig, use: ServerUse): Promise<void> {
  const { refresh, issuer } = await discover(iss);
  const refreshScope = await chooseRefreshScope(refresh, iss, refreshMemory);
  const key = crypto.randomUUID();
  const shelf = launchShelf(key);
  const adapter = smartAdapter(oneLaunch(key, shelf), '/');
  try {
    const address = await signInAddress(adapter, {
      iss,
      launch: undefined,
      clientId: clients.consult,
      scope: scopesFor(use, scopes, refreshScope),
      redirectUri: browser.identity.getRedirectURL(),
      key,
    });
    const answer = readSignInAnswer(await askUser(address));
    if (answer?.state !== key) throw new SmartError('not-our-launch'); // or closed without an answer
    assertAnsweredBy(issuer, answer);
    const client = await exchangeCode(adapter, key, answer.code);
    await keep(client, iss, use, key);
    await rememberRefresh(client.state, iss, refreshMemory);
  } catch (thrown) {
    if (isScopeRefused(thrown)) await refreshMemory.remove(iss); // it may be the lasting access that it does not know
    throw thrown;
  } finally {
    await shelf.clear();
  }
}

/** Where fhirclient's state is during one sign-in; nothing of it stays when that has ended. */
function launchShelf(key: string) {
  const place = `launch:${key}`;
  return {
    read: async (): Promise<unknown> => (await browser.storage.session.get(place))[place],
    // As JSON: what is undefined would stop some browsers from storing the rest.
    write: (value: unknown) => browser.storage.session.set({ [place]: JSON.parse(JSON.stringify(value)) }),
    clear: () => browser.storage.session.remove(place),
  };
}

/** The window in which the server asks who it is; gives what the address says with which it came back. */
async function askUser(url: string): Promise<URLSearchParams> {
  try {
    const back = await browser.identity.launchWebAuthFlow({ url, interactive: true });
    return new URLSearchParams(URL.parse(back ?? '')?.search); // closed without an answer
  } catch {
    throw new SmartError('refused-by-user'); // browsers do not tell a closed window from one that could not load
  }
}

async function keep(client: Client, iss: string, use: ServerUse, id: string): Promise<void> {
  const { clientId = '', tokenUri = '', expiresAt = 0, scope = '', tokenResponse } = client.state; // all set by now
  const { user, issuedAt } = readIdentity(client);
  assertClocksAgree(issuedAt, Date.now() / 1000);

  const missing = missingAccess(tokenResponse?.scope, accessFor[use]);
  if (missing.some(({ type }) => type === 'Patient')) throw new SmartError('scopes-missing');
  const { access_token: accessToken = '', scope: granted = scope } = tokenResponse ?? {}; // silence: all that was asked
  await saveSession({
    id,
    status: 'open',
    iss,
    clientId,
    tokenUri,
    expiresAt,
    tokenResponse: { ...tokenResponse, access_token: accessToken, scope: granted },
    user,
    missing: [...missing],
    partly: [...partlyGranted(granted)],
  });
}
