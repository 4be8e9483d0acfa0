import { browser } from 'wxt/browser';

/** Firefox's own name for it; its sidebar has no place in the Chromium types. */
type Sidebar = { readonly toggle: () => Promise<void> };

/** The toolbar button opens the panel: by the browser itself in Chromium, by us in Firefox. */
export function openPanelFromToolbar(): void {
  if (hasSidePanel()) {
    void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
    return;
  }
  browser.action.onClicked.addListener(() => void sidebar()?.toggle());
}

/**
 * Opens the panel beside this tab. Called in the tick in which a click was heard: browsers forget it at the first
 * await. Firefox does not carry a click over from a page, so there only the toolbar opens it.
 */
export function openPanelBeside(tabId: number): void {
  if (hasSidePanel()) void browser.sidePanel.open({ tabId }).catch(() => {}); // no click behind it: it stays closed
}

/** From where the panel can be opened in this browser. */
export function panelOpens(): 'from-page' | 'from-toolbar' {
  return hasSidePanel() ? 'from-page' : 'from-toolbar';
}

function hasSidePanel(): boolean {
  return 'sidePanel' in browser && browser.sidePanel !== undefined;
}

function sidebar(): Sidebar | undefined {
  const action: unknown = 'sidebarAction' in browser ? browser.sidebarAction : undefined;
  return isSidebar(action) ? action : undefined;
}

function isSidebar(action: unknown): action is Sidebar {
  return typeof action === 'object' && action !== null && 'toggle' in action;
}
