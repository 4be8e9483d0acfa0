import type Client from 'fhirclient/lib/Client';
import { ready } from 'fhirclient/lib/smart';
import { LaunchError, type LaunchFailureKind } from './launch-failure.ts';
import type { LaunchKey } from './launch-key.ts';
import { isTooSlow, isUnreachable, within } from './network-trouble.ts';
import { kindOfRefusal } from './sign-in-return.ts';
import { smartAdapter } from './smart-adapter.ts';

const FIFTEEN_SECONDS = 15_000;

/** Trades the code for a token, once. */
export async function exchangeCode(key: LaunchKey, code: string): Promise<Client> {
  try {
    // fhirclient puts the code into a form body as it is.
    const exchange = ready(smartAdapter(key), { stateKey: key, code: encodeURIComponent(code) });
    return await within(FIFTEEN_SECONDS, exchange);
  } catch (thrown) {
    throw new LaunchError(kindOfTrouble(thrown));
  }
}

/** The session of a launch that signed in before, after a reload. */
export async function revive(key: LaunchKey): Promise<Client> {
  const client = await ready(smartAdapter(key), { stateKey: key });
  if (!client.getState('tokenResponse.access_token')) throw new LaunchError('no-session');
  return client;
}

function kindOfTrouble(thrown: unknown): LaunchFailureKind {
  if (thrown instanceof LaunchError) return thrown.kind;
  if (isTooSlow(thrown)) return 'too-slow';
  if (isUnreachable(thrown)) return 'offline';

  // fhirclient gives the OAuth error code only as a line of its message.
  const code =
    thrown instanceof Error
      ? /^(?:invalid|unauthorized|unsupported|access)_\w+/m.exec(thrown.message)?.[0]
      : undefined;
  return code === undefined ? 'refused-by-his' : kindOfRefusal(code);
}
