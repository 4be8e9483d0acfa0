import { loadTemporal } from '../shared/load-temporal.ts';
import { showLaunchFailure } from './screens/failure-page.ts';
import { openSession } from './session/open-session.ts';
import { viewOfPage } from './session/view-of-page.ts';
import { withSettings } from './session/with-settings.ts';

/** Signs in for a patient; the code of the panel is read while the HIS answers. */
async function startConsult(container: Element): Promise<void> {
  const signedIn = withSettings(openSession); // before the import, so that it is asked first
  const [{ config, session }, { openConsult }] = await Promise.all([
    signedIn,
    import('./screens/open-consult.tsx'),
    loadTemporal(),
  ]);
  await openConsult(session, config, container);
}

/** What the launch was for; the numbers of the practice are a chunk of their own. */
async function open(container: Element): Promise<void> {
  if (viewOfPage() === 'worklist')
    return (await import('./screens/start-worklist.tsx')).startWorklist(container);
  if (viewOfPage() === 'coach')
    return (await import('./screens/coach/start-coach.tsx')).startCoach(container);
  if (viewOfPage() === 'volume') return (await import('./screens/start-volume.tsx')).startVolume(container);
  if (viewOfPage() === 'typed')
    return (await import('./screens/start-without-record.tsx')).startSignedIn(container);
  return startConsult(container);
}

open(document.querySelector('#app') ?? document.body).catch(showLaunchFailure);
