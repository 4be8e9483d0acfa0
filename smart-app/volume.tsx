import '../shared/ui/panel.css';
import '../shared/ui/volume/volume.css';
import '../shared/ui/volume/paper.css';
import { render } from 'preact';
import { loadTemporal } from '../shared/load-temporal.ts';
import { createRoleMemory } from '../shared/panel/role-memory.ts';
import { createQueryClient } from '../shared/queries/query-client.ts';
import { loadVolumeText } from '../shared/volume/volume-text.ts';
import { showLaunchFailure } from './failure-page.ts';
import { assertBrowserCanLaunch } from './launch/browser-can-launch.ts';
import { volumeAccess } from './launch/scopes.ts';
import { loadConfig } from './load-config.ts';
import { createExpiry } from './session/expiry.ts';
import { openPracticeSession } from './session/open-practice-session.ts';
import { signInAgain } from './session/sign-in-again.ts';
import { volumePorts } from './session/volume-ports.ts';
import { VolumeApp } from './volume/VolumeApp.tsx';

/** The composition root of the numbers; a chunk of its own, since few need it. */
export async function startVolume(place: Element): Promise<void> {
  const [config] = await Promise.all([loadConfig(), loadTemporal()]);
  document.documentElement.lang = config.language;
  assertBrowserCanLaunch();
  const words = loadVolumeText(config.language);
  const session = await openPracticeSession(config, volumeAccess);

  const expiry = createExpiry();
  const cache = createQueryClient(expiry.expire);
  const { key, issuer, user } = session;
  const text = await words;
  place.replaceChildren();
  render(
    <VolumeApp
      cache={cache}
      expiry={expiry}
      ports={volumePorts(session, config, cache)}
      config={config}
      issuer={issuer.iss}
      user={user}
      spoken={{ language: config.language, text }}
      roles={createRoleMemory(sessionStorage, issuer.iss, user ?? 'unknown')}
      onSignIn={() => void signInAgain(key).catch(showLaunchFailure)}
    />,
    place,
  );
}
