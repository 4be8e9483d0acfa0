import { z } from '../../zod.ts';

/** The scope that asks for a refresh token: for as long as the HIS session lasts, or beyond it. */
export type RefreshScope = 'online_access' | 'offline_access';

/** Which of the two a server knows, as its discovery document says it. */
export type RefreshOffer = { readonly preferred: RefreshScope; readonly lasting: 'possible' | 'not-offered' };

/**
 * The servers that were asked for `online_access` and gave no refresh token, as Medplum does. It holds addresses of
 * servers only, so it may outlive the session.
 */
export type RefreshMemory = {
  has(iss: string): Promise<boolean>;
  add(iss: string): Promise<void>;
  remove(iss: string): Promise<void>;
};

/** What a discovery document offers. Access that ends with the HIS session comes first, where both are known. */
export function readRefreshOffer(supported: readonly string[] | undefined): RefreshOffer {
  const knowsLasting = supported?.includes('offline_access') ?? true; // no list says nothing
  const onlyLasting = supported !== undefined && knowsLasting && !supported.includes('online_access');
  return {
    preferred: onlyLasting ? 'offline_access' : 'online_access',
    lasting: knowsLasting ? 'possible' : 'not-offered',
  };
}

/** The scope to ask of this server: lasting access where the shorter one brought no refresh token before. */
export async function chooseRefreshScope(
  { preferred, lasting }: RefreshOffer,
  iss: string,
  memory: RefreshMemory,
): Promise<RefreshScope> {
  return lasting === 'possible' && (await memory.has(iss)) ? 'offline_access' : preferred;
}

const signedInSchema = z.looseObject({
  scope: z.optional(z.string()),
  tokenResponse: z.looseObject({ refresh_token: z.optional(z.nullable(z.string())) }),
});

/** Remembers a server that gave no refresh token for `online_access`. `state`: of the fhirclient Client just signed in. */
export async function rememberRefresh(state: unknown, iss: string, memory: RefreshMemory): Promise<void> {
  const { scope, tokenResponse } = signedInSchema.safeParse(state).data ?? {};
  const isGiven = Boolean(tokenResponse?.refresh_token);
  if (tokenResponse && !isGiven && scope?.split(' ').includes('online_access')) await memory.add(iss);
}
