import type Client from 'fhirclient/lib/Client';
import { z } from '../../shared/zod.ts';
import { SignInError } from './sign-in-failure.ts';

const idTokenSchema = z.looseObject({
  fhirUser: z.optional(z.string()),
  profile: z.optional(z.string()),
  iat: z.optional(z.number()),
});

/** Who signed in, and when by the clock of the server (seconds since 1970). */
export type Identity = { readonly user: string | undefined; readonly issuedAt: number | undefined };

/** The id_token, which came over TLS from the token endpoint itself; a server that gives none leaves both unknown. */
export function readIdentity(client: Pick<Client, 'getIdToken'>): Identity {
  const parsed = idTokenSchema.safeParse(decode(client) ?? {});
  if (!parsed.success) throw new SignInError('refused-by-his');

  const { fhirUser, profile, iat } = parsed.data;
  const claim = fhirUser ?? profile;
  const user = claim && /[A-Z][A-Za-z]+\/[A-Za-z0-9\-.]{1,64}$/.exec(claim)?.[0]; // other claims by that name say nothing to us
  return { user, issuedAt: iat };
}

function decode(client: Pick<Client, 'getIdToken'>): unknown {
  try {
    return client.getIdToken();
  } catch {
    throw new SignInError('refused-by-his'); // what came is no token
  }
}
