import { showLaunchFailure } from './failure-page.ts';
import { openLaunch } from './launch/open-launch.ts';

// Where a HIS opens the numbers of the practice, without a patient.
openLaunch('volume').catch(showLaunchFailure);
