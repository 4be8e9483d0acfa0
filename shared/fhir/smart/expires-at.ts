import type Client from 'fhirclient/lib/Client';

/**
 * When the token of this client runs out, in seconds since 1970. Some servers write `expires_in` as text, and
 * fhirclient then glues it to the time instead of adding it.
 */
export function expiresAt({
  state: { tokenResponse, expiresAt: reckoned = 0 },
}: Pick<Client, 'state'>): number {
  const seconds: unknown = tokenResponse?.expires_in;
  return typeof seconds === 'string' ? Math.floor(Date.now() / 1000) + (Number(seconds) || 0) : reckoned;
}
