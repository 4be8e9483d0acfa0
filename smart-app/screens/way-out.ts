import type { LaunchFailureKind } from '../launch/launch-failure.ts';
import { type LaunchKey, readLaunchKey } from '../launch/launch-key.ts';
import { loadLaunchRecord } from '../launch/launch-record.ts';

/** The one thing that a failed launch offers. */
export type WayOut =
  | { readonly kind: 'sign-in-again'; readonly key: LaunchKey }
  | { readonly kind: 'try-again' }
  | { readonly kind: 'open-in-tab' }
  /** Only the HIS, IT or the user can do something. */
  | { readonly kind: 'none' };

const oncePassing: readonly LaunchFailureKind[] = ['offline', 'too-slow', 'no-discovery', 'misconfigured'];
const sessionOver: readonly LaunchFailureKind[] = [
  'no-session',
  'code-spent',
  'offline',
  'too-slow',
  'other-patient',
];

/** What can be done about a failure here, on this page. */
export function wayOut(kind: LaunchFailureKind): WayOut {
  if (kind === 'storage-blocked') return { kind: window === window.top ? 'none' : 'open-in-tab' };

  const key = keyOfPage();
  if (key && sessionOver.includes(kind) && loadLaunchRecord(key)) return { kind: 'sign-in-again', key };
  return { kind: oncePassing.includes(kind) ? 'try-again' : 'none' };
}

/** The launch that this page was showing, or was about to. */
export function keyOfPage(): LaunchKey | undefined {
  const parameters = new URLSearchParams(location.search);
  return readLaunchKey(parameters.get('session') ?? parameters.get('state'));
}
