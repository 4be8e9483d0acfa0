import '../shared/ui/panel.css';
import { render } from 'preact';
import { loadTemporal } from '../shared/load-temporal.ts';
import { loadPanelText } from '../shared/panel/panel-text.ts';
import { createRoleMemory } from '../shared/panel/role-memory.ts';
import { startReading } from '../shared/panel/start-reading.ts';
import { withheldParts } from '../shared/panel/withheld-parts.ts';
import { createQueryClient } from '../shared/queries/query-client.ts';
import { showLaunchFailure } from './failure-page.ts';
import { applyHisStyle } from './launch/apply-his-style.ts';
import { assertBrowserCanLaunch } from './launch/browser-can-launch.ts';
import { readHisStyle } from './launch/smart-style.ts';
import { loadConfig } from './load-config.ts';
import { createExpiry } from './session/expiry.ts';
import { openSession, type Session } from './session/open-session.ts';
import { sessionPorts } from './session/session-ports.ts';
import { signInAgain } from './session/sign-in-again.ts';
import { viewOfPage } from './session/view-of-page.ts';

/** The composition root: the one place that knows both what the panel needs and what stands behind it. */
async function start(place: Element): Promise<void> {
  const dutchText = loadPanelText('nl');
  const [config] = await Promise.all([loadConfig(), loadTemporal()]);
  document.documentElement.lang = config.language;
  assertBrowserCanLaunch();
  const text = loadPanelText(config.language);
  const opening = openSession(config);
  const screen = import('./App.tsx'); // its code is read while the HIS answers
  const session = await opening;

  const expiry = createExpiry();
  const cache = createQueryClient(expiry.expire);
  const ports = sessionPorts(session, config, cache);
  const identity = identityOf(session);
  startReading(cache, ports, identity);
  void dressAsHis(session);

  const [{ App }, dutch, spoken] = await Promise.all([screen, dutchText, text]);
  place.replaceChildren();
  render(
    <App
      cache={cache}
      expiry={expiry}
      ports={ports}
      config={config}
      identity={identity}
      spoken={{ language: config.language, text: spoken }}
      dutch={dutch}
      roles={createRoleMemory(sessionStorage, session.patient.issuer, session.user ?? 'unknown')}
      withheld={withheldParts(session.missing)}
      onSignIn={() => void signInAgain(session.key).catch(showLaunchFailure)}
    />,
    place,
  );
}

function identityOf({ patient, context, user }: Session) {
  return {
    patient,
    launch: patient,
    page: undefined, // a SMART app can not see the page around it
    encounter: context.encounter,
    banner: context.banner,
    user,
  };
}

async function dressAsHis({ context }: Session): Promise<void> {
  const style = context.styleUrl === undefined ? undefined : await readHisStyle(context.styleUrl);
  if (style) applyHisStyle(style, document.documentElement);
}

/** What the launch was for; the numbers of the practice are a chunk of their own. */
async function open(place: Element): Promise<void> {
  if (viewOfPage() === 'worklist') return (await import('./worklist.tsx')).startWorklist(place);
  if (viewOfPage() === 'volume') return (await import('./volume.tsx')).startVolume(place);
  return start(place);
}

open(document.querySelector('#app') ?? document.body).catch(showLaunchFailure);
