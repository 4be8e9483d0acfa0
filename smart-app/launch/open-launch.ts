import { loadConfig } from '../load-config.ts';
import { assertBrowserCanLaunch } from './browser-can-launch.ts';
import { fetchPanel } from './fetch-panel.ts';
import { allowedIssuer } from './issuer.ts';
import { readLaunchRequest } from './launch-parameters.ts';
import type { View } from './scopes.ts';
import { startLaunch } from './start-launch.ts';

/** What every launch page does: checks who opens it, signs in, and goes on to index.html. */
export async function openLaunch(view: View): Promise<void> {
  const config = await loadConfig(); // first, because the page has asked for it already
  assertBrowserCanLaunch();
  const request = readLaunchRequest(location.search);
  const issuer = allowedIssuer(config, request);

  const launched = startLaunch({
    view,
    issuer,
    iss: request.iss ?? issuer.iss,
    launch: request.kind === 'ehr' ? request.launch : undefined,
    expected: undefined,
  });
  fetchPanel();
  await launched;
}
