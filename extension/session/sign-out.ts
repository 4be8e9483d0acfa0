import { discover } from '../../shared/fhir/smart/discovery.ts';
import { dropSession, loadSession } from './kept-session.ts';

const FIVE_SECONDS = 5_000;

/** Ends the session here at once, with everything that was parked, and at the server where it offers that. */
export async function signOut(iss: string): Promise<void> {
  const session = await loadSession(iss);
  await dropSession(iss);
  if (session === undefined) return;

  const { access_token: access, refresh_token: refresh } = session.tokenResponse;
  const token = typeof refresh === 'string' ? refresh : access;
  const revocation = await revocationAt(iss);
  if (revocation !== undefined) await revoke(revocation, token, session.clientId);
}

async function revocationAt(iss: string): Promise<string | undefined> {
  try {
    return (await discover(iss)).revocation;
  } catch {
    return undefined; // signed out here all the same; the tokens run out by themselves
  }
}

async function revoke(address: string, token: string, clientId: string): Promise<void> {
  const body = new URLSearchParams({ token, client_id: clientId });
  try {
    await fetch(address, {
      method: 'POST',
      body,
      credentials: 'omit',
      signal: AbortSignal.timeout(FIVE_SECONDS),
    });
  } catch {
    return; // the tokens are forgotten here, and run out there
  }
}
