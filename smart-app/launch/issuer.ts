import type { Config, IssuerConfig } from '../../shared/config/config.ts';
import { LaunchError } from './launch-failure.ts';
import type { LaunchRequest } from './launch-parameters.ts';

/** The HIS of this launch, if the installation allows it. No other server is ever contacted. */
export function allowedIssuer(config: Config, { iss }: LaunchRequest): IssuerConfig {
  if (iss === undefined) return onlyIssuer(config);

  const asked = canonical(iss);
  const allowed = config.issuers.find((issuer) => canonical(issuer.iss) === asked);
  if (!allowed) throw new LaunchError('unknown-issuer');
  return allowed;
}

function onlyIssuer({ issuers }: Config): IssuerConfig {
  const [first, ...others] = issuers;
  if (!first || others.length > 0) throw new LaunchError('bad-parameters');
  return first;
}

/** One spelling of a server's address: HISs send `iss` with and without a trailing slash. */
export function canonical(address: string): string {
  const url = URL.parse(address);
  const isPlain =
    url !== null && [url.search, url.hash, url.username, url.password].every((part) => part === '');
  if (!isPlain) {
    throw new LaunchError('bad-parameters');
  }
  return url.href.replace(/\/+$/, '');
}
