import { showLaunchFailure } from './failure-page.ts';
import { assertBrowserCanLaunch } from './launch/browser-can-launch.ts';
import { allowedIssuer } from './launch/issuer.ts';
import { readLaunchRequest } from './launch/launch-parameters.ts';
import { startLaunch } from './launch/start-launch.ts';
import { loadConfig } from './load-config.ts';

/** Where a HIS opens us, or a user by hand: signs in and goes on to index.html. */
async function launch(): Promise<void> {
  const config = await loadConfig(); // first, because the page has asked for it already
  document.documentElement.lang = config.language;
  assertBrowserCanLaunch();
  const request = readLaunchRequest(location.search);
  const issuer = allowedIssuer(config, request);

  await startLaunch({
    issuer,
    iss: request.iss ?? issuer.iss,
    launch: request.kind === 'ehr' ? request.launch : undefined,
    expected: undefined,
  });
}

launch().catch(showLaunchFailure);
