import type Client from 'fhirclient/lib/Client';
import { FailureError } from '../../domain/failure.ts';
import { isNestedTooDeep } from '../../json.ts';
import { toRefreshFailure } from './network-error.ts';

/** The part of a fhirclient Client that keeps the session. */
export type SmartSession = Pick<Client, 'state' | 'environment' | 'refresh'>;

/** Keeps a SMART session alive over expiry and 401, with one refresh at a time. */
export type SessionKeeper = {
  /** Refreshes a token about to expire, and tells which token a request will carry. */
  ready(): Promise<string | undefined>;
  /** After a 401 on a request with `usedToken`: whether the request may be made once more. */
  revive(usedToken: string | undefined): Promise<'try-again' | 'expired'>;
};

/** Where fhirclient keeps the key of the session in storage. */
const SESSION_POINTER = 'SMART_KEY';
const ABOUT_TO_EXPIRE_SECONDS = 10;
/** Every request waits for a refresh, so it may not take for ever; in milliseconds. */
const REFRESH_TIMEOUT = 15_000;
/** A server that answers a refresh with 200 and no token this often is taken to say no. */
const MOST_HALF_ANSWERS = 3;
/** fhirclient refuses to refresh unless the granted scope says so, which many servers that give a refresh token omit. */
const mayRefresh = 'online_access';

/**
 * fhirclient empties its tokens and its stored session on any 401, drops the refresh token when the network fails
 * during a refresh, and lets an aborted read abort the refresh that others wait for. So the tokens are remembered
 * here and put back, and refreshing is done apart from requests.
 */
export function keepSession(client: SmartSession): SessionKeeper {
  let tokens = client.state.tokenResponse;
  let halfAnswers = 0;
  let refreshing: Promise<'try-again' | 'expired'> | undefined;

  async function putBack(): Promise<void> {
    client.state.tokenResponse = { ...tokens };
    const { key } = client.state;
    if (key === undefined) return; // a client made without a launch is kept nowhere
    const storage = client.environment.getStorage();
    await storage.set(key, client.state);
    await storage.set(SESSION_POINTER, key);
  }

  async function refresh(): Promise<'try-again' | 'expired'> {
    await putBack();
    const { scope } = tokens ?? {}; // not told: as asked, or as before
    client.state.tokenResponse = { ...tokens, scope: mayRefresh };
    try {
      await client.refresh({ signal: AbortSignal.timeout(REFRESH_TIMEOUT) });
      if (isNestedTooDeep(client.state.tokenResponse)) throw new SyntaxError('nested too deep');
    } catch (thrown) {
      const failure = toRefreshFailure(thrown);
      halfAnswers = failure === 'half-answered' ? halfAnswers + 1 : halfAnswers;
      if (failure === 'refused' || halfAnswers > MOST_HALF_ANSWERS) {
        const { refresh_token: _refused, ...rest } = tokens ?? {};
        tokens = rest;
        return 'expired';
      }
      await putBack();
      throw new FailureError({ kind: 'his-unreachable' });
    }
    halfAnswers = 0;
    const { scope: told, ...fresh } = client.state.tokenResponse ?? {};
    const named = told === mayRefresh ? scope : told;
    tokens = { ...tokens, ...fresh, ...(named !== undefined && { scope: named }) };
    await putBack();
    return 'try-again';
  }

  function refreshOnce(): Promise<'try-again' | 'expired'> {
    refreshing ??= refresh().finally(() => {
      refreshing = undefined;
    });
    return refreshing;
  }

  return {
    async ready() {
      const held = client.state.tokenResponse;
      if (refreshing === undefined && held?.access_token !== undefined) tokens = held;
      const expiresAt = client.state.expiresAt ?? Number.POSITIVE_INFINITY;
      const isExpiring = expiresAt - ABOUT_TO_EXPIRE_SECONDS < Date.now() / 1000;
      if (tokens?.refresh_token !== undefined && isExpiring) await refreshOnce();
      return tokens?.access_token;
    },
    async revive(usedToken) {
      if (refreshing === undefined && tokens?.access_token !== usedToken) {
        await putBack(); // somebody refreshed while this request was under way
        return 'try-again';
      }
      return tokens?.refresh_token === undefined ? 'expired' : refreshOnce();
    },
  };
}
