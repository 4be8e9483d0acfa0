import { isConsultStorageKey, patientStorageKey } from '../../shared/domain/consult/storage-key.ts';
import { patientId } from '../../shared/domain/record/patient.ts';
import { serverAddress } from '../../shared/domain/record/server-address.ts';
import { type LaunchKey, launchPlace } from '../launch/launch-key.ts';
import { type LaunchRecord, launchRecords, recordPlace, saveLaunchRecord } from '../launch/launch-record.ts';
import { liveSessions } from './live-sessions.ts';

/**
 * Forgets, at a new launch, every earlier one that is no longer on a screen of this tab, with its tokens and what
 * was typed. What was typed for the patient of this launch stays: signing in again must lose nothing.
 */
export async function forgetEnded(current: LaunchKey): Promise<void> {
  const live = await liveSessions();
  const isEnded = (key: LaunchKey, { patient, opened, refused }: LaunchRecord) =>
    key !== current && !live.has(key) && (patient ?? opened ?? refused) !== undefined; // none: still signing in, in another frame

  const records = launchRecords();
  for (const { key, record } of records) {
    if (isEnded(key, record)) forgetLaunch(key);
  }
  forgetConsultsBut(records.filter(({ key, record }) => !isEnded(key, record)).map(({ record }) => record));
}

/** Forgets the tokens of a launch that was refused. Its note stays, so that the page can name the HIS. */
export function refuseLaunch(key: LaunchKey, record: LaunchRecord): void {
  sessionStorage.removeItem(launchPlace(key));
  saveLaunchRecord(key, { ...record, refused: 'yes' });
}

/** Forgets the tokens of one launch and what it was about. */
function forgetLaunch(key: LaunchKey): void {
  sessionStorage.removeItem(launchPlace(key));
  sessionStorage.removeItem(recordPlace(key));
}

function forgetConsultsBut(records: readonly LaunchRecord[]): void {
  const kept = records.flatMap(({ iss, patient, expected }) => {
    const named = patient ?? expected;
    return named === undefined
      ? []
      : [patientStorageKey({ issuer: serverAddress(iss), patient: patientId(named) })];
  });
  for (const place of Object.keys(sessionStorage)) {
    if (isConsultStorageKey(place) && !kept.some((start) => place.startsWith(start)))
      sessionStorage.removeItem(place);
  }
}
