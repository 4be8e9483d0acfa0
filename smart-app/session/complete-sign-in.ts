import type Client from 'fhirclient/lib/Client';
import { ready } from 'fhirclient/lib/smart';
import type { Config, IssuerConfig } from '../../shared/config/config.ts';
import { exchangeCode } from '../../shared/fhir/smart/exchange-code.ts';
import { rememberRefresh } from '../../shared/fhir/smart/refresh-scope.ts';
import { assertAnsweredBy } from '../../shared/fhir/smart/sign-in-answer.ts';
import { isScopeRefused, SmartError } from '../../shared/fhir/smart/smart-failure.ts';
import { assertBrowserCanLaunch } from '../launch/browser-can-launch.ts';
import { allowedIssuer } from '../launch/issuer.ts';
import { launchAdapter } from '../launch/launch-adapter.ts';
import { LaunchError, type LaunchFailureKind, launchFailureFrom } from '../launch/launch-failure.ts';
import { type LaunchKey, readLaunchKey } from '../launch/launch-key.ts';
import { type LaunchRecord, loadLaunchRecord } from '../launch/launch-record.ts';
import { refreshMemory } from '../launch/local-refresh-memory.ts';
import { readSignInReturn, type SignInReturn } from '../launch/sign-in-return.ts';

/** How index.html came to be open. */
export type Arrival = SignInReturn['kind'];

/** A launch whose user is signed in, whatever it is about. */
type SignedInLaunch = {
  readonly key: LaunchKey;
  readonly record: LaunchRecord;
  readonly issuer: IssuerConfig;
  readonly client: Client;
  readonly arrival: Arrival;
};

/**
 * The launch that the address names: fresh from signing in, or after a reload. The code goes to the server that this
 * tab's launch began at, so it need not wait for the settings; nothing is read there before they say that it may.
 */
export async function completeSignIn(config: Promise<Config>): Promise<SignedInLaunch> {
  assertBrowserCanLaunch();
  const opened = await readReturn();
  const { key } = opened;
  const record = recordOf(opened);
  keepOnlyKeyInAddress(key);

  const signedIn =
    opened.kind === 'signed-in' ? signedInWith(opened.answer.code, key, record.iss) : revive(key);
  const [settings, client] = await Promise.all([config, signedIn]);
  const issuer = allowedIssuer(settings, { kind: 'standalone', iss: record.iss });
  return { key, record, issuer, client, arrival: opened.kind };
}

/** A server that refuses the scopes is not asked for lasting access again: that may be what it does not know. */
async function readReturn(): Promise<SignInReturn> {
  try {
    return readSignInReturn(location.search);
  } catch (thrown) {
    const key = readLaunchKey(new URLSearchParams(location.search).get('state'));
    const record = key && loadLaunchRecord(key);
    if (record && isScopeRefused(thrown)) await refreshMemory.remove(record.iss);
    throw record ? whenSignedInAgain(thrown, record) : withoutWords(thrown);
  }
}

/** What many servers do that give a patient to a launch from the HIS only. */
const withoutPatient: readonly LaunchFailureKind[] = [
  'no-patient',
  'scopes-missing',
  'wrong-scope',
  'wrong-client',
  'refused-by-his',
];

/** Signing in again for a patient (`expected`) does not work at such a server: the HIS itself must open the patient. */
export function whenSignedInAgain(thrown: unknown, { expected, view }: LaunchRecord): unknown {
  const isForPatient = expected !== undefined && view === undefined; // the worklist needs none to sign in
  if (!isForPatient || !withoutPatient.includes(launchFailureFrom(thrown))) return thrown;
  return new LaunchError('open-from-his', thrown instanceof SmartError ? thrown.said : undefined);
}

/** Words in an address that no launch of this tab led to could be anybody's: they are not shown. */
function withoutWords(thrown: unknown): unknown {
  return thrown instanceof SmartError ? new SmartError(thrown.kind) : thrown;
}

async function signedInWith(code: string, key: LaunchKey, iss: string): Promise<Client> {
  const client = await exchangeCode(launchAdapter(key), key, code);
  await rememberRefresh(client.state, iss, refreshMemory);
  return client;
}

function recordOf(opened: SignInReturn): LaunchRecord {
  const record = loadLaunchRecord(opened.key);
  if (!record) throw new LaunchError(opened.kind === 'signed-in' ? 'not-our-launch' : 'no-session');
  if (opened.kind === 'signed-in') assertAnsweredBy(record.issuer, opened.answer);
  return record;
}

/** A code in the address would be spent again by a reload; the key alone opens nothing outside this tab. */
function keepOnlyKeyInAddress(key: LaunchKey): void {
  history.replaceState(null, '', `?session=${key}`);
}

/** The session of a launch that signed in before, after a reload. */
async function revive(key: LaunchKey): Promise<Client> {
  const client = await ready(launchAdapter(key), { stateKey: key });
  if (!client.getState('tokenResponse.access_token')) throw new LaunchError('no-session');
  return client;
}
