import { openLaunch } from './launch/open-launch.ts';
import { showLaunchFailure } from './screens/failure-page.ts';

// Where a HIS opens us for a patient, or a user by hand.
openLaunch('consult').catch(showLaunchFailure);
