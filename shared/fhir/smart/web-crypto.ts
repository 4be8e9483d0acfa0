import type { fhirclient } from 'fhirclient/lib/types';

/**
 * What fhirclient needs of WebCrypto for a public client: a PKCE pair (RFC 7636). Its own brings a Base64 library and
 * the signing of assertions along, which only a client with a key has.
 */
export const webCrypto: fhirclient.Adapter['security'] = {
  randomBytes,
  digestSha256,
  async generatePKCEChallenge(entropy = 96) {
    const codeVerifier = encodeBase64Url(randomBytes(entropy));
    return { codeVerifier, codeChallenge: encodeBase64Url(await digestSha256(codeVerifier)) };
  },
  importJWK: hasNoKey,
  signCompactJws: hasNoKey,
};

function randomBytes(count: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(count));
}

async function digestSha256(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}

function hasNoKey(): never {
  throw new Error('not used: a public client signs nothing');
}

/** Bytes as base64url, without padding. */
export function encodeBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** Text from base64url; the browser's own atob breaks on that alphabet and on names beyond ASCII. */
export function decodeBase64Url(text: string): string {
  const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) =>
    char.charCodeAt(0),
  );
  return new TextDecoder().decode(bytes);
}
