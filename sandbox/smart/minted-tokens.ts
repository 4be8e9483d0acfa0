import { randomUUID } from 'node:crypto';
import type { Grant, UserId } from '../grant.ts';
import { type AccessOf, findUser } from '../users.ts';

/** A token without a browser: for the HIS's own pages, the coach's desk, and tests. */
export type TokenRequest = {
  readonly user: UserId;
  readonly scopes: readonly string[];
  readonly patient?: string;
  readonly session?: string;
  /** `as-logged-in`: it opens what it would after logging in; left out, the scopes alone decide. */
  readonly reach?: 'as-logged-in';
};

/** Tokens that no app asked for. */
export type MintedTokens = {
  readonly mint: (request: TokenRequest) => string;
  readonly find: (token: string) => Grant | undefined;
};

/** Makes tokens that live as long as the sandbox does. */
export function createMintedTokens(accessOf: AccessOf): MintedTokens {
  const grants = new Map<string, Grant>();

  return {
    mint: ({ user, scopes, patient, session, reach }) => {
      const token = `minted-${randomUUID()}`;
      const found = findUser(user);
      if (found === undefined) throw new Error(`no such user in the sandbox: ${user}`);
      grants.set(token, {
        user,
        fhirUser: `Practitioner/${found.practitioner}`,
        clientId: 'sandbox',
        scopes,
        patient,
        access: reach === 'as-logged-in' ? accessOf(found) : undefined,
        session: session ?? 'sandbox',
      });
      return token;
    },
    find: (token) => grants.get(token),
  };
}
