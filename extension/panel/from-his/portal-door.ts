import { type Browser, browser } from 'wxt/browser';
import type { PortalDoor } from './follow-opened.ts';

/** Every page of the portal's site, as a match pattern; `address`: of the organisation's form there. */
function siteOfPortal(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}

/**
 * What has to be allowed: to see which tabs are at the portal, and to be told which page opened a tab. The browser's list
 * of tabs does not tell the latter: to it a tab that the user opens while the HIS is in front comes from the HIS as well.
 */
export function accessNeeded(address: string): Browser.permissions.Permissions {
  return { permissions: ['webNavigation'], origins: [siteOfPortal(address)] };
}

/** The tabs of this browser. An address of a tab is never read: the browser says which tabs are at the portal's site. */
export function portalDoor(address: string): PortalDoor {
  const { onUpdated, onRemoved } = browser.tabs;
  return {
    onOpened(listener) {
      const { onCreatedNavigationTarget } = browser.webNavigation;
      const created = ({ tabId, sourceTabId }: { readonly tabId: number; readonly sourceTabId: number }) =>
        listener(tabId, sourceTabId);
      onCreatedNavigationTarget.addListener(created);
      return () => onCreatedNavigationTarget.removeListener(created);
    },
    onMoved(listener) {
      const updated = (tab: number, { status }: { readonly status?: string }) => {
        if (status !== undefined) listener(tab);
      };
      onUpdated.addListener(updated);
      return () => onUpdated.removeListener(updated);
    },
    onClosed(listener) {
      const removed = (tab: number) => listener(tab);
      onRemoved.addListener(removed);
      return () => onRemoved.removeListener(removed);
    },
    async isAtPortal(tab) {
      const there = await browser.tabs.query({ url: [siteOfPortal(address)] });
      return there.some(({ id }) => id === tab);
    },
    async goToForm(tab) {
      await browser.tabs.update(tab, { url: address, active: true }).catch(() => {}); // closed in this moment: it was seen
    },
  };
}
