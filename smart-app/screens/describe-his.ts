import { keyOfPage } from '../launch/launch-key.ts';
import { type LaunchRecord, loadLaunchRecord } from '../launch/launch-record.ts';

/** Name and host of the HIS that this page was opened for, for IT; undefined when nothing tells. */
export function describeHis(): string | undefined {
  const record = noteOfPage();
  const iss = record?.iss ?? new URLSearchParams(location.search).get('iss') ?? undefined;
  const host = iss === undefined ? undefined : URL.parse(iss)?.host; // what is in the address need not be a URL
  return record?.his === undefined ? host : `${record.his} (${host})`;
}

function noteOfPage(): LaunchRecord | undefined {
  try {
    const key = keyOfPage();
    return key && loadLaunchRecord(key);
  } catch {
    return undefined; // storage is blocked: that may be the very failure being shown
  }
}
