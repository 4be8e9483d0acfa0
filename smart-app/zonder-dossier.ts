import { showLaunchFailure } from './screens/failure-page.ts';
import { startWithoutRecord } from './screens/start-without-record.tsx';

// Referring without a record: no HIS launches it. With an exchange in the settings the user signs in there first.
startWithoutRecord(document.querySelector('#app') ?? document.body).catch(showLaunchFailure);
