import { showLaunchFailure } from './screens/failure-page.ts';
import { startMap } from './screens/start-map.tsx';

// Checking a region's social map: no launch, no one signs in, and nothing of a patient is here.
startMap(document.querySelector('#app') ?? document.body).catch(showLaunchFailure);
