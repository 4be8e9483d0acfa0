import { openLaunch } from './launch/open-launch.ts';
import { showLaunchFailure } from './screens/failure-page.ts';

// Where an exchange opens what was referred to a coach's organisation.
openLaunch('coach').catch(showLaunchFailure);
