import type { Config, IssuerConfig } from '../../shared/config/config.ts';
import { readServerAddress } from '../../shared/domain/record/server-address.ts';
import { LaunchError } from './launch-failure.ts';
import type { LaunchRequest } from './launch-parameters.ts';

/** The HIS of this launch, if the installation allows it. No other server is ever contacted. */
export function allowedIssuer(config: Config, { iss }: LaunchRequest): IssuerConfig {
  if (iss === undefined) return onlyIssuer(config);

  const asked = readServerAddress(iss);
  if (asked === undefined) throw new LaunchError('bad-parameters');
  const allowed = config.issuers.find(({ server }) => server === asked);
  if (!allowed) throw new LaunchError('unknown-issuer');
  return allowed;
}

function onlyIssuer({ issuers }: Config): IssuerConfig {
  const [first, ...others] = issuers;
  if (!first || others.length > 0) throw new LaunchError('bad-parameters');
  return first;
}
