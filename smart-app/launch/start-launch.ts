import type { IssuerConfig } from '../../shared/config/config.ts';
import { discover } from '../../shared/fhir/smart/discovery.ts';
import { chooseRefreshScope } from '../../shared/fhir/smart/refresh-scope.ts';
import { signInAddress } from '../../shared/fhir/smart/sign-in-address.ts';
import { launchAdapter } from './launch-adapter.ts';
import { newLaunchKey } from './launch-key.ts';
import { saveLaunchRecord } from './launch-record.ts';
import { launchScopes, type View } from './launch-scopes.ts';
import { ConfigError } from './load-config.ts';
import { refreshMemory } from './local-refresh-memory.ts';

/** A launch that may begin: from the HIS, by ourselves, or again for the patient whose session ended. */
export type Launch = {
  readonly view: View;
  readonly issuer: IssuerConfig;
  /** Address of the server as given; `aud` must be spelled as the server spells itself. */
  readonly iss: string;
  /** The HIS's own name for this launch; undefined when we begin by ourselves. */
  readonly launch: string | undefined;
  readonly expected: string | undefined;
  /** The referral that lay open at a coach's. */
  readonly task?: string | undefined;
};

/** Goes to the HIS to sign in; the way back is index.html. */
export async function startLaunch({ view, issuer, iss, launch, expected, task }: Launch): Promise<void> {
  const clientId = clientOf(issuer, view);
  const { refresh, issuer: oauthIssuer } = await discover(iss);
  const refreshScope = await chooseRefreshScope(refresh, iss, refreshMemory);
  const key = newLaunchKey();
  saveLaunchRecord(key, {
    iss,
    his: issuer.name,
    issuer: oauthIssuer,
    expected,
    ...(view !== 'consult' && { view }),
    ...(task !== undefined && { task }),
  });

  const address = await signInAddress(launchAdapter(key), {
    iss,
    launch,
    clientId,
    scope: launchScopes(view, launch === undefined ? 'standalone' : 'ehr', issuer.scopes, refreshScope),
    redirectUri: 'index.html',
    key,
  });
  location.replace(address); // Back must not lead to a page that signs in once more
}

/** A HIS that knows no client for a view cannot open it. */
function clientOf({ clients }: IssuerConfig, view: View): string {
  const clientId = clients[view === 'typed' ? 'consult' : view];
  if (clientId === undefined) {
    throw new ConfigError([{ field: `issuers.clients.${view}`, fault: { kind: 'missing' } }]);
  }
  return clientId;
}
