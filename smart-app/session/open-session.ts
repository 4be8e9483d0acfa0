import type Client from 'fhirclient/lib/Client';
import type { Config, IssuerConfig } from '../../shared/config/config.ts';
import { type PatientRef, patientId } from '../../shared/domain/record/patient.ts';
import type { Access } from '../../shared/fhir/smart/access.ts';
import { assertClocksAgree } from '../../shared/fhir/smart/clocks.ts';
import { missingAccess, partlyGranted } from '../../shared/fhir/smart/granted-scopes.ts';
import { isPatientSide, readIdentity } from '../../shared/fhir/smart/identity-token.ts';
import { type LaunchContext, readLaunchContext } from '../launch/launch-context.ts';
import { LaunchError } from '../launch/launch-failure.ts';
import type { LaunchKey } from '../launch/launch-key.ts';
import { type LaunchRecord, saveLaunchRecord } from '../launch/launch-record.ts';
import { consultAccess } from '../launch/launch-scopes.ts';
import { type Arrival, completeSignIn, whenSignedInAgain } from './complete-sign-in.ts';
import { forgetEnded, refuseLaunch } from './forget-ended.ts';
import { takeConsult } from './hand-over-consults.ts';
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
  /** The PractitionerRole in which they are at work; undefined when the HIS does not tell. */
  readonly inRole: string | undefined;
  /** What was asked and not granted: costs a section each. */
  readonly missing: readonly Access[];
  /** Types of which the HIS shows a part only. */
  readonly partly: readonly string[];
};

/** A session that begins; nothing is shown before what ended launches left in this tab is `forgotten`. */
export type OpenedSession = Session & { readonly forgotten: Promise<void> };

/**
 * Opens the session of the launch that the address names, on the way back from signing in or after a reload.
 *
 * A launch keeps the patient that it began with: a second sign-in or a refreshed token that names another patient is
 * refused, so the panel cannot go on with one patient's words and another patient's record. A launch that was refused
 * cannot be opened by a reload. Before anything is shown, what earlier launches left in this tab (tokens, typed words) is
 * taken away, but for the words of the same user about the same patient.
 */
export async function openSession(config: Promise<Config>): Promise<OpenedSession> {
  const { key, record, issuer, client, arrival } = await completeSignIn(config);
  try {
    const session = toSession(client, key, issuer, record);
    if (isPatientSide(session.user)) throw new LaunchError('not-a-care-user');
    if (arrival === 'signed-in') assertClocksAgree(readIdentity(client).issuedAt, Date.now() / 1000);
    return { ...session, forgotten: begin(session, record, arrival) };
  } catch (thrown) {
    if (arrival === 'signed-in' && !isOtherPatient(thrown)) await forgetEnded(key); // whoever signed in now is refused
    const told = whenSignedInAgain(await asManager(thrown, client, await config), record);
    refuseLaunch(key, record); // a reload must not open what was refused
    throw told;
  }
}

/**
 * A HIS gives a praktijkmanager no patient, or no right to read one: that is no mistake of the HIS, and is said in the
 * words of the panel.
 */
async function asManager(thrown: unknown, client: Client, { roles }: Config): Promise<unknown> {
  const kind = thrown instanceof LaunchError ? thrown.kind : undefined;
  if (kind !== 'no-patient' && kind !== 'scopes-missing') return thrown;

  const { isManager } = await import('./is-manager.ts');
  return (await isManager(client, roles)) ? new LaunchError('manager') : thrown;
}

/** The same user chose wrong while signing in again: what they were working on stays within reach. */
function isOtherPatient(thrown: unknown): boolean {
  return thrown instanceof LaunchError && thrown.kind === 'other-patient';
}

function toSession(client: Client, key: LaunchKey, issuer: IssuerConfig, record: LaunchRecord): Session {
  const context = readLaunchContext(client.state.tokenResponse);
  const missing = missingAccess(context.granted, consultAccess);
  if (missing.some(({ type }) => type === 'Patient')) throw new LaunchError('scopes-missing');

  return {
    key,
    issuer,
    client,
    patient: { issuer: issuer.server, patient: patientId(samePatient(record, context)) },
    context,
    user: readIdentity(client).user,
    inRole: context.references.find((reference) => reference.startsWith('PractitionerRole/')),
    missing,
    partly: partlyGranted(context.granted),
  };
}

async function begin({ key, patient, user }: Session, record: LaunchRecord, arrival: Arrival): Promise<void> {
  saveLaunchRecord(key, { ...record, patient: patient.patient });
  markLive(key);
  if (arrival === 'reload') return;
  await forgetEnded(key);
  await takeConsult(sessionStorage, patient, user ?? 'unknown');
}

/** A launch keeps the patient it began with, whatever a refreshed token or a second sign-in says. */
function samePatient({ patient, expected }: LaunchRecord, context: LaunchContext): string {
  const known = patient ?? expected;
  if (known !== undefined && known !== context.patient) throw new LaunchError('other-patient');
  return context.patient;
}
