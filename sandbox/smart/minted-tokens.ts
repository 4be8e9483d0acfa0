import { randomUUID } from 'node:crypto';
import type { Grant, UserId } from '../grant.ts';
import { findUser } from '../users.ts';

/** A token without a browser: for the HIS's own pages, the coach's desk, and tests. */
export type TokenRequest = {
  readonly user: UserId;
  readonly scopes: readonly string[];
  readonly patient?: string;
  readonly session?: string;
};

/** Tokens that no app asked for. */
export type MintedTokens = {
  readonly mint: (request: TokenRequest) => string;
  readonly find: (token: string) => Grant | undefined;
};

/** Makes tokens that live as long as the sandbox does. */
export function createMintedTokens(): MintedTokens {
  const grants = new Map<string, Grant>();

  return {
    mint: ({ user, scopes, patient, session }) => {
      const token = `minted-${randomUUID()}`;
      const practitioner = findUser(user)?.practitioner;
      if (practitioner === undefined) throw new Error(`no such user in the sandbox: ${user}`);
      grants.set(token, {
        user,
        fhirUser: `Practitioner/${practitioner}`,
        clientId: 'sandbox',
        scopes,
        patient,
        session: session ?? 'sandbox',
      });
      return token;
    },
    find: (token) => grants.get(token),
  };
}
