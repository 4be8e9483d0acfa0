import { showLaunchFailure } from './screens/failure-page.ts';
import { startSheet } from './screens/start-sheet.tsx';

// The numbers of a registration in a spreadsheet: no launch, no one signs in, and nothing is asked of any server.
startSheet(document.querySelector('#app') ?? document.body).catch(showLaunchFailure);
