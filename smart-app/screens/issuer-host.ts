import { loadLaunchRecord } from '../launch/launch-record.ts';
import { keyOfPage } from './way-out.ts';

/** Host of the HIS that this page was opened for, for IT; undefined when the address does not tell. */
export function issuerHost(): string | undefined {
  const iss = recordedIss() ?? new URLSearchParams(location.search).get('iss') ?? undefined;
  return iss === undefined ? undefined : URL.parse(iss)?.host; // whatever stood in the address need not be a URL
}

function recordedIss(): string | undefined {
  try {
    const key = keyOfPage();
    return key && loadLaunchRecord(key)?.iss;
  } catch {
    return undefined; // storage is blocked: that may be the very failure being shown
  }
}
