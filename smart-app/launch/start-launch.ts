import { authorize } from 'fhirclient/lib/smart';
import type { IssuerConfig } from '../../shared/config/config.ts';
import { discover } from './discovery.ts';
import { newLaunchKey } from './launch-key.ts';
import { saveLaunchRecord } from './launch-record.ts';
import { consultScopes } from './scopes.ts';
import { smartAdapter } from './smart-adapter.ts';

/** A launch that may begin: from the HIS, by ourselves, or again for the patient whose session ended. */
export type Launch = {
  readonly issuer: IssuerConfig;
  /** Address of the server as given; `aud` must be spelled as the server spells itself. */
  readonly iss: string;
  /** The HIS's own name for this launch; undefined when we begin by ourselves. */
  readonly launch: string | undefined;
  readonly expected: string | undefined;
};

/** Goes to the HIS to sign in; the way back is index.html. */
export async function startLaunch({ issuer, iss, launch, expected }: Launch): Promise<void> {
  const { refreshScope, issuer: oauthIssuer } = await discover(iss);
  const key = newLaunchKey();
  saveLaunchRecord(key, { iss, issuer: oauthIssuer, expected });

  await authorize(smartAdapter(key), {
    iss,
    ...(launch !== undefined && { launch }),
    clientId: issuer.clients.consult,
    scope: consultScopes(launch === undefined ? 'standalone' : 'ehr', issuer.scopes, refreshScope),
    redirectUri: 'index.html',
    stateKey: key,
    pkceMode: 'required',
    completeInTarget: true,
  });
}
