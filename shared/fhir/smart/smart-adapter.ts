import type { fhirclient } from 'fhirclient/lib/types';
import { parseJson } from '../../json.ts';
import type { SmartStorage } from './one-launch.ts';
import { decodeBase64Url, encodeBase64Url, webCrypto } from './web-crypto.ts';

/**
 * What fhirclient sees of the browser: the storage given here, and an address without parameters, because whatever
 * is in the address overrules the options (server, client, patient, code). `path`: the page that addresses of
 * ours are relative to.
 */
export function smartAdapter(storage: SmartStorage, path: string): fhirclient.Adapter {
  const page = new URL(path, location.origin);

  return {
    options: {
      replaceBrowserHistory: false,
      fullSessionStorageSupport: false,
      refreshTokenWithClientId: true, // a public client has no other way to say who it is
      refreshTokenWithCredentials: 'omit',
    },
    security: webCrypto,
    getUrl: () => new URL(page),
    getStorage: () => storage,
    redirect: () => {
      throw new Error('not used: authorize gives the address');
    },
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

/**
 * fhirclient looks into tokens with this, and would stop a launch on an access token that has dots and is no JWT: only
 * the server need understand that one. What is not JSON gives no claims.
 */
export function decodeClaims(text: string): string {
  try {
    const json = decodeBase64Url(text);
    parseJson(json);
    return json;
  } catch {
    return 'null';
  }
}
