import '../../../shared/ui/panel.css';
import '../../../shared/ui/coach/coach.css';
import { CoachScreen, type CoachScreenProps } from '../../../shared/coach/CoachScreen.tsx';
import { loadCoachText } from '../../../shared/coach/load-coach-text.ts';
import { loadTemporal } from '../../../shared/load-temporal.ts';
import type { LaunchKey } from '../../launch/launch-key.ts';
import { loadLaunchRecord, saveLaunchRecord } from '../../launch/launch-record.ts';
import { coachAccess } from '../../launch/launch-scopes.ts';
import { coachPorts } from '../../ports/fhir-coach-ports.ts';
import { openPracticeSession } from '../../session/open-practice-session.ts';
import { signInAgain } from '../../session/sign-in-again.ts';
import { withSettings } from '../../session/with-settings.ts';
import { showLaunchFailure } from '../failure-page.ts';
import { createPageParts, mountPage } from '../mount-page.tsx';

/** The composition root of the coach's screens; a chunk of its own, since no practice needs it. */
export async function startCoach(container: Element): Promise<void> {
  const [{ config, session }] = await Promise.all([
    withSettings((settings) => openPracticeSession(settings, coachAccess)),
    loadTemporal(),
  ]);

  const parts = createPageParts();
  const { key, issuer } = session;
  const [text, dutch] = await Promise.all([
    loadCoachText(config.language, config.region),
    loadCoachText('nl', config.region),
  ]);
  const ports = coachPorts(session, config, parts.cache);
  const screen: Omit<CoachScreenProps, 'session'> = {
    ports,
    config,
    issuer: issuer.server,
    spoken: { language: config.language, text },
    dutch,
    onSignIn: () => void signInAgain(key).catch(showLaunchFailure),
    opened: loadLaunchRecord(key)?.task,
    onOpened: (taskId) => rememberOpened(key, taskId),
    loadNumbers: async () => {
      const { CoachNumbers } = await import('./coach-numbers.tsx');
      return { show: (given) => <CoachNumbers session={session} config={config} ports={ports} {...given} /> };
    },
  };
  mountPage(container, { ...parts, text, screen: (state) => <CoachScreen {...screen} session={state} /> });
}

function rememberOpened(key: LaunchKey, taskId: string | undefined): void {
  const record = loadLaunchRecord(key);
  if (!record) return; // the session is over
  const { task: _before, ...rest } = record;
  saveLaunchRecord(key, { ...rest, ...(taskId !== undefined && { task: taskId }) });
}
