import type Client from 'fhirclient/lib/Client';
import { z } from '../../shared/zod.ts';
import { LaunchError } from './launch-failure.ts';

const idTokenSchema = z.looseObject({
  fhirUser: z.optional(z.string()),
  profile: z.optional(z.string()),
  iat: z.optional(z.number()),
});

/** Who signed in, and when by the clock of the HIS. */
export type Identity = { readonly user: string | undefined; readonly issuedAt: number | undefined };

/** The id_token, which came over TLS from the token endpoint itself; a HIS that gives none leaves both unknown. */
export function readIdentity(client: Pick<Client, 'getIdToken'>): Identity {
  const parsed = idTokenSchema.safeParse(decode(client) ?? {});
  if (!parsed.success) throw new LaunchError('refused-by-his');

  const { fhirUser, profile, iat } = parsed.data;
  return { user: referenceIn(fhirUser ?? profile), issuedAt: iat };
}

function decode(client: Pick<Client, 'getIdToken'>): unknown {
  try {
    return client.getIdToken();
  } catch {
    throw new LaunchError('refused-by-his'); // what came is no token
  }
}

/** "Practitioner/12" out of a relative or absolute reference; other claims by that name say nothing to us. */
function referenceIn(claim: string | undefined): string | undefined {
  return claim === undefined ? undefined : /[A-Z][A-Za-z]+\/[A-Za-z0-9\-.]{1,64}$/.exec(claim)?.[0];
}
