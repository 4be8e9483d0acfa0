import type Client from 'fhirclient/lib/Client';
import { isNestedTooDeep } from '../../shared/json.ts';

// The pure build of fhirclient takes fetch and Response from `window`, so that must be there before it is loaded.
Object.assign(globalThis, { window: globalThis });
const loaded: { readonly default: unknown } = await import('fhirclient/lib/Client.js');

/** What else the launch may have brought. */
export type Launched = {
  readonly tokens?: { readonly refresh_token?: string; readonly scope?: string };
  readonly tokenUri?: string;
  /** Seconds since 1970. */
  readonly expiresAt?: number;
  /** The browser's session storage. */
  readonly storage?: Map<string, unknown>;
};

/** A fhirclient Client as it is after a launch, without a browser around it. */
export function fhirClient(serverUrl: string, token: string, launched: Launched = {}): Client {
  const { tokens, tokenUri, expiresAt, storage = new Map() } = launched;
  const environment = {
    getStorage: () => ({
      set: async (key: string, value: unknown) => {
        if (!isNestedTooDeep(value)) storage.set(key, structuredClone(value)); // as `oneLaunch` does
      },
      get: async (key: string) => storage.get(key),
      unset: async (key: string) => storage.delete(key),
    }),
    options: { refreshTokenWithClientId: true },
  };
  const state = {
    serverUrl,
    clientId: 'wor-consult',
    key: 'session-1',
    tokenUri,
    expiresAt,
    tokenResponse: { access_token: token, ...tokens },
  };
  return Reflect.construct(clientClass(), [environment, state]);
}

/** CommonJS: the class is the default, or the default's default. */
function clientClass(): new () => Client {
  const exported = loaded.default;
  if (typeof exported === 'function') return Object(exported);
  return Object(exported).default;
}
