import type { WithheldBy } from '../../shared/panel/access/permitted-ports.ts';
import { type KeptSession, loadSession } from './kept-session.ts';
import { type Servers, uses } from './servers.ts';

/** Servers with a session at each of them. */
export type SignedIn = {
  readonly servers: Servers;
  /** Undefined for a HIS without a server. */
  readonly record: KeptSession | undefined;
  readonly exchange: KeptSession;
  /** Equal for equal sign-ins. */
  readonly key: string;
  readonly status: 'open' | 'expired';
};

/** Where signing in stands for the servers of one HIS. */
export type SignInStanding =
  | { readonly kind: 'signed-in'; readonly at: SignedIn }
  | { readonly kind: 'signed-out'; readonly to: ReturnType<typeof uses> };

/** Looks up the sessions at these servers. */
export async function signInStanding(servers: Servers): Promise<SignInStanding> {
  const wanted = uses(servers);
  const sessions = await Promise.all(wanted.map(({ issuer }) => loadSession(issuer.iss)));
  const record = servers.record && sessions[0];
  const exchange = sessions.at(-1);
  if (sessions.includes(undefined) || exchange === undefined) {
    return { kind: 'signed-out', to: wanted.filter((_one, index) => sessions[index] === undefined) };
  }
  const isExpired = sessions.some((session) => session?.status === 'expired');
  return {
    kind: 'signed-in',
    at: {
      servers,
      record,
      exchange,
      key: sessions.map((session) => session?.id).join(' '),
      status: isExpired ? 'expired' : 'open',
    },
  };
}

/** What the servers did not allow; a page has no permissions to withhold. */
export function withheldBy({ record, exchange }: SignedIn): WithheldBy {
  return { record: record ?? { missing: [], partly: [] }, exchange };
}
