import { loadTemporal } from '../shared/load-temporal.ts';
import { showLaunchFailure } from './failure-page.ts';
import { openSession } from './session/open-session.ts';
import { viewOfPage } from './session/view-of-page.ts';
import { withSettings } from './session/with-settings.ts';

/** Signs in for a patient; the code of the panel is read while the HIS answers. */
async function startConsult(place: Element): Promise<void> {
  const signedIn = withSettings(openSession); // before the import, so that it is asked first
  const [{ config, session }, { openConsult }] = await Promise.all([
    signedIn,
    import('./consult.tsx'),
    loadTemporal(),
  ]);
  await openConsult(session, config, place);
}

/** What the launch was for; the numbers of the practice are a chunk of their own. */
async function open(place: Element): Promise<void> {
  if (viewOfPage() === 'worklist') return (await import('./worklist.tsx')).startWorklist(place);
  if (viewOfPage() === 'volume') return (await import('./volume.tsx')).startVolume(place);
  return startConsult(place);
}

open(document.querySelector('#app') ?? document.body).catch(showLaunchFailure);
