import { assertBrowserCanLaunch } from './browser-can-launch.ts';
import { allowedIssuer } from './issuer.ts';
import { readLaunchRequest } from './launch-parameters.ts';
import type { View } from './launch-scopes.ts';
import { loadConfig } from './load-config.ts';
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

/**
 * Lets the browser fetch the panel's code for when the user comes back from signing in. Not before this page has done
 * its own work: on the way there the two would be in each other's way.
 */
function fetchPanel(): void {
  const links = document.querySelector<HTMLTemplateElement>('template#panel');
  if (links) document.head.append(links.content); // only the page of the consult has them: few open the others
}
