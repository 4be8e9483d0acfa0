import { showLaunchFailure } from './failure-page.ts';
import { openLaunch } from './launch/open-launch.ts';

// Where a HIS opens what runs in the practice, without a patient.
openLaunch('worklist').catch(showLaunchFailure);
