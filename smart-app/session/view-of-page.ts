import { keyOfPage } from '../launch/launch-key.ts';
import { loadLaunchRecord } from '../launch/launch-record.ts';
import type { View } from '../launch/launch-scopes.ts';

/** What this page is to show: what the launch in its address was for, whatever else the address says. */
export function viewOfPage(): View {
  const key = keyOfPage();
  try {
    return (key && loadLaunchRecord(key)?.view) ?? 'consult'; // no launch of ours: the consult says what is wrong
  } catch {
    return 'consult'; // storage is blocked: the consult says so
  }
}
