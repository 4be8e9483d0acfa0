import { showLaunchFailure } from './screens/failure-page.ts';
import { startSurvey } from './screens/start-survey.tsx';

// Questions to practices: no launch, no one signs in, and nothing goes anywhere by itself.
startSurvey(document.querySelector('#app') ?? document.body).catch(showLaunchFailure);
