import type { LaunchKey } from '../launch/launch-key.ts';

const prefix = 'wor.session.';

/**
 * Shows other frames of this tab that this launch is on a screen. A lock, because the browser gives it back by
 * itself when the page goes, however it goes.
 */
export function markLive(key: LaunchKey): void {
  void navigator.locks.request(prefix + key, () => new Promise<never>(() => {}));
}

/** Keys of the launches that are on a screen now. */
export async function liveSessions(): Promise<ReadonlySet<string>> {
  const { held = [] } = await navigator.locks.query();
  return new Set(held.flatMap(({ name }) => (name?.startsWith(prefix) ? [name.slice(prefix.length)] : [])));
}
