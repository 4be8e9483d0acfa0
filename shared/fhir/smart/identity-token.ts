import type Client from 'fhirclient/lib/Client';
import { readServerAddress, serverAddress } from '../../domain/record/server-address.ts';
import { z } from '../../zod.ts';

const claim = z.catch(z.optional(z.string()), undefined);

const idTokenSchema = z.looseObject({
  fhirUser: claim,
  profile: claim,
  iat: z.catch(z.optional(z.number()), undefined),
});

/** Who signed in, and when by the clock of the HIS. */
export type TokenIdentity = { readonly user: string | undefined; readonly issuedAt: number | undefined };

/** A signed-in client, as far as it tells who signed in. */
export type TokenHolder = Pick<Client, 'getIdToken'> & {
  readonly state: Pick<Client['state'], 'serverUrl'>;
};

/**
 * The id_token, which came over TLS from the token endpoint itself. One that is not there or cannot be read (some
 * are encrypted) leaves the user unknown: then the panel asks for the role, and no one is kept from a patient.
 */
export function readIdentity(client: TokenHolder): TokenIdentity {
  const { fhirUser, profile, iat } = idTokenSchema.safeParse(decode(client)).data ?? {};
  return { user: referenceIn(fhirUser ?? profile, client.state.serverUrl), issuedAt: iat };
}

function decode(client: TokenHolder): unknown {
  try {
    return client.getIdToken();
  } catch {
    return undefined; // what came is no token
  }
}

/**
 * "Practitioner/12" when it is at this server, the whole address when it is at another: there, Practitioner/12
 * is somebody else. Other claims by these names say nothing to us.
 */
function referenceIn(said: string | undefined, serverUrl: string): string | undefined {
  const [reference] = /[A-Z][A-Za-z]+\/[A-Za-z0-9\-.]{1,64}$/.exec(said?.trim() ?? '') ?? [];
  if (said === undefined || reference === undefined || said.trim() === reference) return reference;

  const base = said.trim().slice(0, -reference.length);
  if (!URL.canParse(base)) return undefined; // "xPractitioner/12" is no reference
  return readServerAddress(base) === serverAddress(serverUrl) ? reference : said.trim();
}

/** Whether somebody signed in as a patient or a relative of one, at whatever server: no care professional. */
export function isPatientSide(user: string | undefined): boolean {
  return /(^|\/)(Patient|RelatedPerson)\/[^/]+$/.test(user ?? ''); // the HIS does not tell
}
