import { showLaunchFailure } from './failure-page.ts';
import { openLaunch } from './launch/open-launch.ts';

// Where a HIS opens us for a patient, or a user by hand.
openLaunch('consult').catch(showLaunchFailure);
