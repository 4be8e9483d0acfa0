import { showLaunchFailure } from './screens/failure-page.ts';
import { startWithoutRecord } from './screens/start-without-record.tsx';

// Referring without a record: no launch, nobody signs in, and nothing is asked of any server.
startWithoutRecord(document.querySelector('#app') ?? document.body).catch(showLaunchFailure);
