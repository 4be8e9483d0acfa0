import { LaunchError } from './launch-failure.ts';

/** What a HIS (or a bookmark) asks for by opening launch.html. */
export type LaunchRequest =
  | { readonly kind: 'ehr'; readonly iss: string; readonly launch: string }
  /** `iss` is left out where the installation knows one HIS only. */
  | { readonly kind: 'standalone'; readonly iss: string | undefined };

/**
 * Takes `iss` and `launch` from the address, and nothing else: fhirclient would also let an address choose the
 * server, the client and the patient.
 */
export function readLaunchRequest(search: string): LaunchRequest {
  const parameters = new URLSearchParams(search);
  const iss = atMostOne(parameters, 'iss');
  const launch = atMostOne(parameters, 'launch');

  if (launch === undefined) return { kind: 'standalone', iss };
  if (iss === undefined) throw new LaunchError('bad-parameters');
  return { kind: 'ehr', iss, launch };
}

function atMostOne(parameters: URLSearchParams, name: string): string | undefined {
  const values = parameters.getAll(name);
  if (values.length > 1 || values.includes('')) throw new LaunchError('bad-parameters');
  return values[0];
}
