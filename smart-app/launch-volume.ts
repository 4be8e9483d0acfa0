import { openLaunch } from './launch/open-launch.ts';
import { showLaunchFailure } from './screens/failure-page.ts';

// Where a HIS opens the numbers of the practice, without a patient.
openLaunch('volume').catch(showLaunchFailure);
