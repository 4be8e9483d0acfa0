import * as security from 'fhirclient/lib/security/browser';
import type { fhirclient } from 'fhirclient/lib/types';

/** Where fhirclient may keep what it keeps. */
export type SmartStorage = ReturnType<fhirclient.Adapter['getStorage']>;

/**
 * What fhirclient sees of the browser: the storage given here, and an address of ours without parameters, because
 * whatever stands in the address overrules the options (server, client, patient, code).
 */
export function smartAdapter(storage: SmartStorage): fhirclient.Adapter {
  const page = new URL('/', globalThis.location.origin);

  return {
    options: {
      replaceBrowserHistory: false,
      fullSessionStorageSupport: false,
      refreshTokenWithClientId: true, // a public client has no other way to say who it is
      refreshTokenWithCredentials: 'omit',
    },
    security,
    getUrl: () => new URL(page),
    getStorage: () => storage,
    redirect: () => {
      throw new Error('an extension opens its own window to sign in');
    },
    relative: (path) => new URL(path, page).href,
    getAbortController: () => AbortController,
    btoa: (text) => btoa(text),
    atob: decodeBase64Url,
    base64urlencode: (input) =>
      encodeBase64Url(typeof input === 'string' ? new TextEncoder().encode(input) : input),
    base64urldecode: decodeBase64Url,
    getSmartApi: () => {
      throw new Error('not used: authorize and ready are called directly');
    },
  };
}

/** fhirclient reads id_tokens with this; its own atob breaks on the URL alphabet and on names beyond ASCII. */
function decodeBase64Url(text: string): string {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return new TextDecoder().decode(Uint8Array.from(binary, (char) => char.charCodeAt(0)));
}

function encodeBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}
