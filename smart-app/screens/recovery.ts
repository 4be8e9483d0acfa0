import type { LaunchFailureKind } from '../launch/launch-failure.ts';
import { keyOfPage, type LaunchKey } from '../launch/launch-key.ts';
import { loadLaunchRecord } from '../launch/launch-record.ts';

/** The one thing that a failed launch offers. */
export type Recovery =
  | { readonly kind: 'sign-in-again'; readonly key: LaunchKey }
  | { readonly kind: 'try-again' }
  | { readonly kind: 'open-in-tab' }
  /** Only the HIS, IT or the user can do something. */
  | { readonly kind: 'none' };

const retryable: readonly LaunchFailureKind[] = ['offline', 'too-slow', 'no-discovery', 'misconfigured'];
const sessionLost: readonly LaunchFailureKind[] = [
  'no-session',
  'code-spent',
  'offline',
  'too-slow',
  'other-patient',
];

/** What can be done about a failure here, on this page. */
export function recoveryFor(kind: LaunchFailureKind): Recovery {
  if (kind === 'storage-blocked') return { kind: window === window.top ? 'none' : 'open-in-tab' };

  const key = keyOfPage();
  if (key && sessionLost.includes(kind) && loadLaunchRecord(key)) return { kind: 'sign-in-again', key };
  return { kind: retryable.includes(kind) ? 'try-again' : 'none' };
}
