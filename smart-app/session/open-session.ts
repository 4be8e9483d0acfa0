import type Client from 'fhirclient/lib/Client';
import type { Config, IssuerConfig } from '../../shared/config/config.ts';
import { type PatientRef, patientId } from '../../shared/domain/record/patient.ts';
import { assertClocksAgree } from '../launch/clock.ts';
import { exchangeCode, revive } from '../launch/exchange-code.ts';
import { missingAccess } from '../launch/granted-scopes.ts';
import { readIdentity } from '../launch/id-token.ts';
import { allowedIssuer, canonical } from '../launch/issuer.ts';
import { type LaunchContext, readLaunchContext } from '../launch/launch-context.ts';
import { LaunchError } from '../launch/launch-failure.ts';
import type { LaunchKey } from '../launch/launch-key.ts';
import { type LaunchRecord, loadLaunchRecord, saveLaunchRecord } from '../launch/launch-record.ts';
import type { Access } from '../launch/scopes.ts';
import { readSignInReturn, type SignInReturn } from '../launch/sign-in-return.ts';
import { forgetEnded, forgetLaunch } from './forget-ended.ts';
import { markLive } from './live-sessions.ts';

/** One launch, signed in: who is open, who is using it, and what it may reach. */
export type Session = {
  readonly key: LaunchKey;
  readonly issuer: IssuerConfig;
  readonly client: Client;
  readonly patient: PatientRef;
  readonly context: LaunchContext;
  /** FHIR reference of the user; undefined when the HIS does not tell. */
  readonly user: string | undefined;
  /** What was asked and not granted: costs a section each. */
  readonly missing: readonly Access[];
};

/** Opens the session that the address names: fresh from signing in, or after a reload. */
export async function openSession(config: Config): Promise<Session> {
  const opened = readSignInReturn(location.search);
  const { key } = opened;
  const record = recordOf(opened);
  const issuer = allowedIssuer(config, { kind: 'standalone', iss: record.iss });
  keepOnlyKeyInAddress(key);

  const client = opened.kind === 'signed-in' ? await exchangeCode(key, opened.code) : await revive(key);
  try {
    const session = sessionOf(client, key, issuer, record);
    if (opened.kind === 'signed-in') assertClocksAgree(readIdentity(client).issuedAt, Date.now() / 1000);
    await begin(session, record, opened);
    return session;
  } catch (thrown) {
    forgetLaunch(key); // a reload must not open what was refused
    throw thrown;
  }
}

function sessionOf(client: Client, key: LaunchKey, issuer: IssuerConfig, record: LaunchRecord): Session {
  const context = readLaunchContext(client.state.tokenResponse);
  const missing = missingAccess(context.granted);
  if (missing.some(({ type }) => type === 'Patient')) throw new LaunchError('scopes-missing');

  return {
    key,
    issuer,
    client,
    patient: { issuer: canonical(issuer.iss), patient: patientId(samePatient(record, context)) },
    context,
    user: readIdentity(client).user,
    missing,
  };
}

async function begin({ key, patient }: Session, record: LaunchRecord, { kind }: SignInReturn): Promise<void> {
  saveLaunchRecord(key, { ...record, patient: patient.patient });
  markLive(key);
  if (kind === 'signed-in') await forgetEnded(key);
}

function recordOf(opened: SignInReturn): LaunchRecord {
  const record = loadLaunchRecord(opened.key);
  if (!record) throw new LaunchError(opened.kind === 'signed-in' ? 'not-our-launch' : 'no-session');
  if (opened.kind === 'signed-in' && isOfAnotherServer(opened.issuer, record.issuer)) {
    throw new LaunchError('not-our-launch');
  }
  return record;
}

/** One server's code must not be taken to another (OAuth mix-up, RFC 9207). Only told where both say who they are. */
function isOfAnotherServer(answering: string | undefined, asked: string | undefined): boolean {
  return answering !== undefined && asked !== undefined && answering !== asked;
}

/** A code in the address would be spent again by a reload; the key alone opens nothing outside this tab. */
function keepOnlyKeyInAddress(key: LaunchKey): void {
  history.replaceState(null, '', `?session=${key}`);
}

/** A launch keeps the patient it began with, whatever a refreshed token or a second sign-in says. */
function samePatient({ patient, expected }: LaunchRecord, context: LaunchContext): string {
  const known = patient ?? expected;
  if (known !== undefined && known !== context.patient) throw new LaunchError('other-patient');
  return context.patient;
}
