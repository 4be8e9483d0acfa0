import { allowedIssuer } from '../launch/issuer.ts';
import { LaunchError } from '../launch/launch-failure.ts';
import type { LaunchKey } from '../launch/launch-key.ts';
import { loadLaunchRecord } from '../launch/launch-record.ts';
import { loadConfig } from '../launch/load-config.ts';
import { startLaunch } from '../launch/start-launch.ts';

/**
 * Signs in once more for the same patient, without the HIS's launch: that may be used once only. The HIS lets the
 * user choose the patient; another than before is refused when they come back.
 */
export async function signInAgain(key: LaunchKey): Promise<void> {
  const record = loadLaunchRecord(key);
  if (!record) throw new LaunchError('no-session');

  const issuer = allowedIssuer(await loadConfig(), { kind: 'standalone', iss: record.iss });
  const expected = record.patient ?? record.expected;
  const { view = 'consult', iss, task } = record;
  await startLaunch({ view, issuer, iss, launch: undefined, expected, task });
}
