import { browser } from 'wxt/browser';
import { serverAddress } from '../../shared/domain/record/server-address.ts';
import { z } from '../../shared/zod.ts';

const tokenSchema = z.looseObject({
  access_token: z.string(),
  /** As granted; what was asked where the server is silent. */
  scope: z.string(),
});

const keptSessionSchema = z.strictObject({
  /** Differs for every sign-in, so that one user's panel never goes on as another's. */
  id: z.string(),
  /** `expired`: only signing in again helps; what is on the screen stays there meanwhile. */
  status: z.enum(['open', 'expired']),
  /** FHIR base that the tokens are for. */
  iss: z.string(),
  clientId: z.string(),
  tokenUri: z.string(),
  /** Seconds since 1970. */
  expiresAt: z.number(),
  tokenResponse: tokenSchema,
  /** FHIR reference of the user ("Practitioner/12"); undefined when the server does not tell. */
  user: z.pipe(
    z.optional(z.string()),
    z.transform((user) => user),
  ),
  /** What was asked and not granted. */
  missing: z.array(
    z.strictObject({ context: z.enum(['patient', 'user']), type: z.string(), may: z.string() }),
  ),
  /** Types of which the server shows a part only. */
  partly: z.array(z.string()),
});

/**
 * One signed-in session, as it is in `storage.session`: in memory, gone with the browser, and out of reach of
 * every page and content script. A worker or a panel that is killed finds it again.
 */
export type KeptSession = z.output<typeof keptSessionSchema>;

const prefix = 'session:';

function placeOf(iss: string): string {
  return prefix + serverAddress(iss);
}

/** Closes `storage.session` to content scripts. That is the default, said aloud because everything rests on it. */
export async function trustOnlyOurselves(): Promise<void> {
  await browser.storage.session.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }); // Firefox knows no other way
}

/** The session at one server; undefined when no one is signed in there. */
export async function loadSession(iss: string): Promise<KeptSession | undefined> {
  const place = placeOf(iss);
  const { [place]: kept } = await browser.storage.session.get(place);
  return keptSessionSchema.safeParse(kept).data;
}

/** Keeps a session, new or refreshed. */
export async function saveSession(session: KeptSession): Promise<void> {
  await browser.storage.session.set({ [placeOf(session.iss)]: session });
}

/** Notes that the server takes the tokens of this sign-in no more. */
export async function expireSession({ id, iss }: Pick<KeptSession, 'id' | 'iss'>): Promise<void> {
  const kept = await loadSession(iss);
  if (kept?.id === id) await saveSession({ ...kept, status: 'expired' }); // signed out, or in again, meanwhile
}

/** Forgets a session at signing out. */
export async function dropSession(iss: string): Promise<void> {
  await browser.storage.session.remove(placeOf(iss));
}

/** Calls back when somebody signed in or out, or a session ran out, anywhere in the browser. */
export function onSessionsChanged(listener: () => void): () => void {
  const heard = (changes: Changes) => {
    const changed = Object.entries(changes).some(
      ([place, { oldValue, newValue }]) =>
        place.startsWith(prefix) && sessionState(oldValue) !== sessionState(newValue),
    );
    if (changed) listener(); // and not when a token was refreshed
  };
  browser.storage.session.onChanged.addListener(heard);
  return () => browser.storage.session.onChanged.removeListener(heard);
}

type Changes = Readonly<Record<string, { readonly oldValue?: unknown; readonly newValue?: unknown }>>;

function sessionState(value: unknown): string {
  const kept = keptSessionSchema.safeParse(value).data;
  return kept ? `${kept.id} ${kept.status}` : 'none';
}

/** One at a time, over all windows and the worker: a refresh token that rotates may be spent only once. */
export function withSessionLock<T>(iss: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(placeOf(iss), work);
}
