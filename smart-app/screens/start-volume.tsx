import '../../shared/ui/panel.css';
import '../../shared/ui/volume/volume.css';
import '../../shared/ui/volume/sheet/sheet.css';
import '../../shared/ui/volume/paper.css';
import '../../shared/ui/survey/survey.css';
import { loadTemporal } from '../../shared/load-temporal.ts';
import { createRoleMemory } from '../../shared/panel/access/role-memory.ts';
import { loadVolumeText } from '../../shared/volume/load-volume-text.ts';
import { VolumeScreen, type VolumeScreenProps } from '../../shared/volume/VolumeScreen.tsx';
import { applyHisColours } from '../his-style/apply-his-style.ts';
import { volumeAccess } from '../launch/launch-scopes.ts';
import { columnMemory } from '../ports/column-memory.ts';
import { fhirSurvey } from '../ports/fhir-survey.ts';
import { volumePorts } from '../ports/fhir-volume-ports.ts';
import { openPracticeSession } from '../session/open-practice-session.ts';
import { signInAgain } from '../session/sign-in-again.ts';
import { withSettings } from '../session/with-settings.ts';
import { showLaunchFailure } from './failure-page.ts';
import { createPageParts, mountPage } from './mount-page.tsx';

/** The composition root of the numbers; a chunk of its own, since few need it. */
export async function startVolume(container: Element): Promise<void> {
  const [{ config, session }] = await Promise.all([
    withSettings((settings) => openPracticeSession(settings, volumeAccess)),
    loadTemporal(),
  ]);

  void applyHisColours(session.styleUrl);
  const parts = createPageParts();
  const { key, issuer, user } = session;
  const text = await loadVolumeText(config.language, config.region);
  const ports = volumePorts(session, config, parts.cache);
  const roles = createRoleMemory(sessionStorage, issuer.server, user ?? 'unknown');
  const screen: Omit<VolumeScreenProps, 'session'> = {
    ports,
    config,
    issuer: issuer.server,
    user,
    spoken: { language: config.language, text },
    roles,
    memory: columnMemory(localStorage),
    survey: fhirSurvey(config),
    onSignIn: () => void signInAgain(key).catch(showLaunchFailure),
  };
  mountPage(container, { ...parts, text, screen: (state) => <VolumeScreen {...screen} session={state} /> });
}
