import type Client from 'fhirclient/lib/Client';
import { authorize, ready } from 'fhirclient/lib/smart';
import { browser } from 'wxt/browser';
import type { IssuerConfig } from '../../shared/config/config.ts';
import { discover } from './discovery.ts';
import { readIdentity } from './identity-token.ts';
import { saveSession } from './kept-session.ts';
import { launchStorage } from './launch-storage.ts';
import { type ServerUse, scopesFor, withheldTypes } from './scopes.ts';
import { kindOfRefusal, kindOfTrouble, SignInError } from './sign-in-failure.ts';
import { smartAdapter } from './smart-adapter.ts';

const FIVE_MINUTES = 5 * 60;

/** A standalone SMART launch in a window of the browser: signs the user in at one server, with PKCE. */
export async function signIn(issuer: IssuerConfig, use: ServerUse): Promise<void> {
  const { refreshScope } = await discover(issuer.iss);
  const key = crypto.randomUUID(); // fhirclient's own state is weak
  const storage = launchStorage(key);
  const adapter = smartAdapter(storage);
  try {
    const address = await authorize(adapter, {
      iss: issuer.iss,
      clientId: issuer.clients.consult,
      scope: scopesFor(use, issuer.scopes, refreshScope),
      redirectUri: browser.identity.getRedirectURL(),
      stateKey: key,
      pkceMode: 'required',
      completeInTarget: true,
      noRedirect: true,
    });
    const code = codeIn(await askUser(String(address)), key);
    // fhirclient puts the code into a form body as it is.
    const client = await ready(adapter, { stateKey: key, code: encodeURIComponent(code) });
    await keep(client, issuer, use, key);
  } catch (thrown) {
    throw new SignInError(kindOfTrouble(thrown, kindOfThrown(thrown)));
  } finally {
    await storage.clear();
  }
}

/** The window in which the server asks who it is; gives the address it came back with. */
async function askUser(url: string): Promise<string> {
  try {
    const back = await browser.identity.launchWebAuthFlow({ url, interactive: true });
    return back ?? ''; // closed without an answer
  } catch {
    throw new SignInError('refused-by-user'); // browsers do not tell a closed window from one that could not load
  }
}

/** The code, when it is the answer to this launch. One with another state is somebody else's. */
function codeIn(back: string, key: string): string {
  const parameters = URL.parse(back)?.searchParams;
  const error = parameters?.get('error');
  if (error) throw new SignInError(kindOfRefusal(error));

  const code = parameters?.get('code');
  if (!code || parameters?.get('state') !== key) throw new SignInError('not-our-launch');
  return code;
}

async function keep(client: Client, { iss }: IssuerConfig, use: ServerUse, id: string): Promise<void> {
  const { clientId = '', tokenUri = '', expiresAt = 0, scope = '', tokenResponse } = client.state; // all set by now
  const { user, issuedAt } = readIdentity(client);
  if (issuedAt !== undefined && Math.abs(Date.now() / 1000 - issuedAt) > FIVE_MINUTES)
    throw new SignInError('clock');

  const withheld = withheldTypes(tokenResponse?.scope, use);
  if (withheld.includes('Patient')) throw new SignInError('scopes-missing');
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
    withheld: [...withheld],
  });
}

/** fhirclient gives the OAuth error code only as a line of its message. */
function kindOfThrown(thrown: unknown) {
  const message = thrown instanceof Error ? thrown.message : '';
  const code = /^(?:invalid|unauthorized|unsupported|access)_\w+/m.exec(message)?.[0];
  return code === undefined ? 'refused-by-his' : kindOfRefusal(code);
}
