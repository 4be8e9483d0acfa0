import { browser } from 'wxt/browser';
import type { PortalAdapter } from '../../portal/portal-adapter.ts';
import { enabledPortalAdapters } from '../../settings/enabled-adapters.ts';
import { hasAccess, onAccessChanged } from '../../settings/page-access.ts';
import type { Settings } from '../../settings/settings-schema.ts';

/** Where the form of a portal can be filled now. */
export type PortalPlace =
  | { readonly kind: 'tab'; readonly tab: number }
  | { readonly kind: 'not-open' }
  | { readonly kind: 'no-access' };

/** A portal that is set, and where it is open. */
type Portal = { readonly adapter: PortalAdapter; readonly place: PortalPlace };

/** Every portal that the settings name. */
export async function loadPortals(settings: Settings): Promise<readonly Portal[]> {
  return Promise.all(
    enabledPortalAdapters(settings).map(async (adapter) => ({ adapter, place: await placeOf(adapter) })),
  );
}

/** Of several tabs with the same form, the one that the user was at last. */
async function placeOf({ matches }: PortalAdapter): Promise<PortalPlace> {
  if (!(await hasAccess(matches))) return { kind: 'no-access' };

  const tabs = await browser.tabs.query({ url: [...matches] });
  const [newest] = tabs.toSorted((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0)); // never in front
  return newest?.id === undefined ? { kind: 'not-open' } : { kind: 'tab', tab: newest.id };
}

/** Calls back when a tab came, went or changed, and when access was given or taken. */
export function onPortalsChanged(listener: () => void): () => void {
  const { onUpdated, onRemoved, onActivated } = browser.tabs;
  const updated = (_tab: number, { status, url }: { readonly status?: string; readonly url?: string }) => {
    if (status === 'complete' || url !== undefined) listener();
  };
  const stopAccess = onAccessChanged(listener);
  onUpdated.addListener(updated);
  onRemoved.addListener(listener);
  onActivated.addListener(listener);
  return () => {
    stopAccess();
    onUpdated.removeListener(updated);
    onRemoved.removeListener(listener);
    onActivated.removeListener(listener);
  };
}
