import '../shared/ui/panel.css';
import '../shared/ui/volume/volume.css';
import '../shared/ui/volume/paper.css';
import { render } from 'preact';
import { loadTemporal } from '../shared/load-temporal.ts';
import { createRoleMemory } from '../shared/panel/access/role-memory.ts';
import { createQueryClient } from '../shared/queries/query-client.ts';
import { loadVolumeText } from '../shared/volume/load-volume-text.ts';
import { showLaunchFailure } from './failure-page.ts';
import { volumeAccess } from './launch/scopes.ts';
import { createExpiry } from './session/expiry.ts';
import { openPracticeSession } from './session/open-practice-session.ts';
import { signInAgain } from './session/sign-in-again.ts';
import { volumePorts } from './session/volume-ports.ts';
import { withSettings } from './session/with-settings.ts';
import { VolumeApp } from './volume/VolumeApp.tsx';

/** The composition root of the numbers; a chunk of its own, since few need it. */
export async function startVolume(place: Element): Promise<void> {
  const [{ config, session }] = await Promise.all([
    withSettings((settings) => openPracticeSession(settings, volumeAccess)),
    loadTemporal(),
  ]);

  const expiry = createExpiry();
  const cache = createQueryClient(expiry.expire);
  const { key, issuer, user } = session;
  const text = await loadVolumeText(config.language);
  place.replaceChildren();
  render(
    <VolumeApp
      cache={cache}
      expiry={expiry}
      ports={volumePorts(session, config, cache)}
      config={config}
      issuer={issuer.server}
      user={user}
      spoken={{ language: config.language, text }}
      roles={createRoleMemory(sessionStorage, issuer.server, user ?? 'unknown')}
      onSignIn={() => void signInAgain(key).catch(showLaunchFailure)}
    />,
    place,
  );
}
