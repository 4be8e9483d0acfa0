import '../../shared/ui/panel.css';
import '../../shared/ui/worklist/worklist.css';
import '../../shared/ui/worklist/worklist-narrow.css';
import { type PatientId, patientId } from '../../shared/domain/record/patient.ts';
import { loadTemporal } from '../../shared/load-temporal.ts';
import { createRoleMemory } from '../../shared/panel/access/role-memory.ts';
import { withheldParts } from '../../shared/panel/access/withheld-parts.ts';
import { loadPanelText } from '../../shared/panel/context/load-panel-text.ts';
import { loadWorklistText } from '../../shared/worklist/load-worklist-text.ts';
import { WorklistScreen, type WorklistScreenProps } from '../../shared/worklist/WorklistScreen.tsx';
import { applyHisColours } from '../his-style/apply-his-style.ts';
import type { LaunchKey } from '../launch/launch-key.ts';
import { loadLaunchRecord, saveLaunchRecord } from '../launch/launch-record.ts';
import { worklistAccess } from '../launch/launch-scopes.ts';
import { worklistPorts } from '../ports/fhir-worklist-ports.ts';
import { openPracticeSession } from '../session/open-practice-session.ts';
import { signInAgain } from '../session/sign-in-again.ts';
import { withSettings } from '../session/with-settings.ts';
import { showLaunchFailure } from './failure-page.ts';
import { createPageParts, mountPage } from './mount-page.tsx';

/** The composition root of the worklist; a chunk of its own, since few need it. */
export async function startWorklist(container: Element): Promise<void> {
  const [{ config, session }] = await Promise.all([
    withSettings((settings) => openPracticeSession(settings, worklistAccess)),
    loadTemporal(),
  ]);

  void applyHisColours(session.styleUrl);
  const parts = createPageParts();
  const { key, issuer, user, missing } = session;
  const [text, dutch] = await Promise.all([
    loadWorklistText(config.language, config.region),
    loadPanelText('nl', config.region),
  ]);
  const ports = worklistPorts(session, config, parts.cache);
  const roles = createRoleMemory(sessionStorage, issuer.server, user ?? 'unknown');
  const screen: Omit<WorklistScreenProps, 'session'> = {
    ports,
    config,
    issuer: issuer.server,
    user,
    spoken: { language: config.language, text },
    dutch,
    roles,
    withheld: withheldParts(missing),
    onSignIn: () => void signInAgain(key).catch(showLaunchFailure),
    opened: openedBefore(key),
    onOpened: (patient) => rememberOpened(key, patient),
  };
  mountPage(container, { ...parts, text, screen: (state) => <WorklistScreen {...screen} session={state} /> });
}

/** A reload, or signing in again, comes back to the panel that lay open. */
function openedBefore(key: LaunchKey): PatientId | undefined {
  const record = loadLaunchRecord(key);
  const patient = record?.patient ?? record?.expected; // no one's panel lay open
  return patient === undefined ? undefined : patientId(patient);
}

function rememberOpened(key: LaunchKey, patient: PatientId | undefined): void {
  const record = loadLaunchRecord(key);
  if (!record) return; // the session is over
  const { patient: _before, expected: _asked, ...rest } = record;
  saveLaunchRecord(key, { ...rest, ...(patient !== undefined && { patient }) });
}
