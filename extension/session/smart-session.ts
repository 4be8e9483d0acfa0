import type Client from 'fhirclient/lib/Client';
import { ready } from 'fhirclient/lib/smart';
import { serverAddress } from '../../shared/domain/record/server-address.ts';
import { toRefreshFailure } from '../../shared/fhir/server/network-error.ts';
import { fhirTransport, type SmartClient } from '../../shared/fhir/server/smart-transport.ts';
import type { FhirTransport } from '../../shared/fhir/server/transport.ts';
import { expiresAt } from '../../shared/fhir/smart/expires-at.ts';
import type { SmartStorage } from '../../shared/fhir/smart/one-launch.ts';
import { smartAdapter } from '../../shared/fhir/smart/smart-adapter.ts';
import {
  expireSession,
  type KeptSession,
  loadSession,
  saveSession,
  withSessionLock,
} from './kept-session.ts';

/**
 * Asked as the very last, after any refresh of tokens; it rejects to keep the bytes in. They leave in the tick in which
 * it resolves.
 */
export type BeforeBytes = (method: string) => Promise<void>;

const letAllGo: BeforeBytes = async () => {};

/** The door to the server of a kept session. Each door has tokens of its own, and all share their refreshes. */
export function sessionTransport(kept: KeptSession, beforeBytes: BeforeBytes = letAllGo): FhirTransport {
  let opening: Promise<FhirTransport> | undefined;
  const open = () => {
    opening ??= sharedClient(kept, beforeBytes).then(fhirTransport);
    return opening;
  };
  return {
    baseUrl: serverAddress(kept.iss),
    request: async (request) => (await open()).request(request),
  };
}

/** A fhirclient Client whose session lives in `storage.session` and may be refreshed by any window or the worker. */
async function sharedClient(kept: KeptSession, beforeBytes: BeforeBytes): Promise<SmartClient> {
  const client = await ready(smartAdapter(only(kept), '/'), { stateKey: kept.id });
  return {
    state: client.state,
    environment: client.environment,
    refresh: (options) => withSessionLock(kept.iss, () => refreshOrAdopt(client, kept.id, options)),
    request: async (options, fhirOptions) => {
      const method =
        typeof options === 'string' || options instanceof URL ? 'GET' : (options.method ?? 'GET');
      await beforeBytes(method);
      return client.request(options, fhirOptions); // reaches fetch in this same tick
    },
  };
}

/** Somebody else may have refreshed while this window waited for its turn: then their tokens are ours too. */
async function refreshOrAdopt(client: Client, id: string, options: RequestInit | undefined) {
  const { state } = client;
  const kept = await loadSession(state.serverUrl);
  if (kept?.id !== id || kept.status === 'expired') throw new Error('this sign-in is over');

  if (kept.tokenResponse.access_token !== state.tokenResponse?.access_token) {
    state.tokenResponse = { ...kept.tokenResponse };
    state.expiresAt = kept.expiresAt;
    return state;
  }
  try {
    await client.refresh(options);
  } catch (thrown) {
    if (toRefreshFailure(thrown) === 'refused') await expireSession(kept);
    throw thrown;
  }
  const before = kept.tokenResponse;
  const { access_token: accessToken = before.access_token, scope = before.scope } = state.tokenResponse ?? {}; // refresh() saw a token
  await saveSession({
    ...kept,
    expiresAt: expiresAt(client),
    tokenResponse: { ...before, ...state.tokenResponse, access_token: accessToken, scope },
  });
  return state;
}

/**
 * A storage with this session and nothing else, that takes nothing: fhirclient would write its state at moments of
 * its own, over what another window has just refreshed.
 */
function only({ iss, clientId, tokenUri, expiresAt, tokenResponse }: KeptSession): SmartStorage {
  const state = {
    serverUrl: iss,
    clientId,
    tokenUri,
    expiresAt,
    tokenResponse: { ...tokenResponse },
    completeInTarget: true,
  };
  return {
    get: async () => state,
    set: async (_name: string, value: unknown) => value,
    unset: async () => true,
  };
}
