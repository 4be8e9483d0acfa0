/** A FHIR base in one spelling, so that `===` compares servers: absolute http(s), no query, fragment or user, no slash at the end. */
export type ServerAddress = string & { readonly __brand: 'ServerAddress' };

/** An address that came from outside, in our one spelling. Throws TypeError when it is no address of a server. */
export function serverAddress(written: string): ServerAddress {
  const address = readServerAddress(written);
  if (address === undefined) throw new TypeError('not the http(s) address of a server');
  return address;
}

/** The same, undefined when it is no address of a server. */
export function readServerAddress(written: string): ServerAddress | undefined {
  const url = URL.parse(written);
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined;
  // In the text itself: URL tells an empty query or fragment from none only there.
  if (/[?#]/.test(written) || url.username !== '' || url.password !== '') return undefined;
  return withoutSlashAtEnd(url.href) as ServerAddress;
}

/** An address that need not be a server's (a code system, say) without what some write at its end. */
export function withoutSlashAtEnd(address: string): string {
  return address.replace(/\/+$/, '');
}
