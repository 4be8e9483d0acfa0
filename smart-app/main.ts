import { loadTemporal } from '../shared/load-temporal.ts';
import { loadPanelText } from '../shared/panel/panel-text.ts';
import { showLaunchFailure } from './failure-page.ts';
import { assertBrowserCanLaunch } from './launch/browser-can-launch.ts';
import { loadConfig } from './load-config.ts';
import { openSession } from './session/open-session.ts';
import { viewOfPage } from './session/view-of-page.ts';

/** Signs in for a patient; the code and the sentences of the panel are read while the HIS answers. */
async function startConsult(place: Element): Promise<void> {
  const consult = import('./consult.tsx');
  const dutch = loadPanelText('nl');
  const [config] = await Promise.all([loadConfig(), loadTemporal()]);
  document.documentElement.lang = config.language;
  assertBrowserCanLaunch();
  const spoken = loadPanelText(config.language);

  const session = await openSession(config);
  await (await consult).openConsult(session, config, { spoken, dutch }, place);
}

/** What the launch was for; the numbers of the practice are a chunk of their own. */
async function open(place: Element): Promise<void> {
  if (viewOfPage() === 'worklist') return (await import('./worklist.tsx')).startWorklist(place);
  if (viewOfPage() === 'volume') return (await import('./volume.tsx')).startVolume(place);
  return startConsult(place);
}

open(document.querySelector('#app') ?? document.body).catch(showLaunchFailure);
