import type Client from 'fhirclient/lib/Client';
import { ready } from 'fhirclient/lib/smart';
import type { fhirclient } from 'fhirclient/lib/types';
import { isNestedTooDeep } from '../../json.ts';
import { expiresAt } from './expires-at.ts';
import { kindOfRefusal, SmartError, type SmartFailureKind, toSmartError } from './smart-failure.ts';

const FIFTEEN_SECONDS = 15_000;

/** Trades the code for a token, once. */
export async function exchangeCode(adapter: fhirclient.Adapter, key: string, code: string): Promise<Client> {
  try {
    // fhirclient puts the code into a form body as it is.
    const exchange = ready(adapter, { stateKey: key, code: encodeURIComponent(code) });
    const client = await within(FIFTEEN_SECONDS, exchange);
    if (isNestedTooDeep(client.state)) throw new SmartError('refused-by-his');
    client.state.expiresAt = expiresAt(client);
    return client;
  } catch (thrown) {
    throw toSmartError(thrown, kindOfThrown(thrown));
  }
}

/** Ends waiting for work that cannot itself be stopped. */
async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  const limit = AbortSignal.timeout(milliseconds);
  const ended = new Promise<never>((_resolve, reject) => {
    limit.addEventListener('abort', () => reject(limit.reason), { once: true });
  });
  return Promise.race([work, ended]);
}

/** fhirclient gives the OAuth error code only as a line of its message. */
function kindOfThrown(thrown: unknown): SmartFailureKind {
  const message = thrown instanceof Error ? thrown.message : '';
  const code = /^(?:invalid|unauthorized|unsupported|access)_\w+/m.exec(message)?.[0];
  return code === undefined ? 'refused-by-his' : kindOfRefusal(code);
}
