import { openLaunch } from './launch/open-launch.ts';
import { showLaunchFailure } from './screens/failure-page.ts';

// Where a HIS opens what runs in the practice, without a patient.
openLaunch('worklist').catch(showLaunchFailure);
