import type { WithheldBy } from '../../shared/panel/access/permitted-ports.ts';
import { type KeptSession, loadSession } from './kept-session.ts';
import { type Servers, uses } from './servers.ts';

/** Servers with a session at each of them. */
export type SignedIn = {
  readonly servers: Servers;
  /** Undefined for a HIS without a server. */
  readonly record: KeptSession | undefined;
  /** Undefined where no server is contacted at all: then no one signs in. */
  readonly exchange: KeptSession | undefined;
  /** Equal for equal sign-ins. */
  readonly key: string;
  readonly status: 'open' | 'expired' | 'none';
};

/** Where signing in means the servers of one HIS. */
export type SignInStanding =
  | { readonly kind: 'signed-in'; readonly at: SignedIn }
  | { readonly kind: 'signed-out'; readonly to: ReturnType<typeof uses> };

/** Looks up the sessions at these servers. */
export async function signInStanding(servers: Servers): Promise<SignInStanding> {
  const wanted = uses(servers);
  const sessions = await Promise.all(wanted.map(({ issuer }) => loadSession(issuer.iss)));
  const record = servers.record && sessions[0];
  const exchange = sessions.at(-1);
  if (sessions.includes(undefined)) {
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
      status: wanted.length === 0 ? 'none' : isExpired ? 'expired' : 'open',
    },
  };
}

/** What the servers did not allow; where there is none, nothing is withheld. */
export function withheldBy({ record, exchange }: SignedIn): WithheldBy {
  const nothing = { missing: [], partly: [] };
  return { record: record ?? nothing, exchange: exchange ?? nothing };
}
