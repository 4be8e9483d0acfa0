import * as security from 'fhirclient/lib/security/browser';
import type { fhirclient } from 'fhirclient/lib/types';
import type { LaunchKey } from './launch-key.ts';
import { launchStorage } from './launch-storage.ts';

/**
 * What fhirclient sees of the browser: this launch's storage, and an address without parameters, because whatever
 * stands in the address overrules the options (server, client, patient, code).
 */
export function smartAdapter(key: LaunchKey): fhirclient.Adapter {
  const page = new URL(location.pathname, location.origin);
  const storage = launchStorage(key);

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
    redirect: (to) => location.replace(withOneQuery(to)), // Back must not lead to a page that signs in once more
    relative: (path) => new URL(path, page).href,
    getAbortController: () => AbortController,
    btoa: (text) => btoa(text),
    atob: decodeClaims,
    base64urlencode: (input) =>
      encodeBase64Url(typeof input === 'string' ? new TextEncoder().encode(input) : input),
    base64urldecode: decodeBase64Url,
    getSmartApi: () => {
      throw new Error('not used: authorize and ready are called directly');
    },
  };
}

/** An authorization endpoint may have a query of its own (RFC 6749 §3.1), and fhirclient appends a second one. */
function withOneQuery(address: string): string {
  return address.replace(/^([^?]*\?[^?]*)\?/, '$1&');
}

/**
 * fhirclient looks into tokens with this, and would stop a launch on an access token that has dots and is no JWT: only
 * the server need understand that one. What is not JSON gives no claims.
 */
export function decodeClaims(text: string): string {
  try {
    const json = decodeBase64Url(text);
    JSON.parse(json);
    return json;
  } catch {
    return 'null';
  }
}

/** The browser's own atob breaks on the URL alphabet and on names beyond ASCII. */
function decodeBase64Url(text: string): string {
  const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) =>
    char.charCodeAt(0),
  );
  return new TextDecoder().decode(bytes);
}

function encodeBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}
