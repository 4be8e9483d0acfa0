import { browser } from 'wxt/browser';
import { type FirefoxSidebar, firefoxSidebar } from '../own-pages/firefox-sidebar.ts';

/** The toolbar button opens the panel: by the browser itself in Chromium, by us in Firefox. */
export function openPanelFromToolbar(): void {
  const sidebar = firefoxSidebar();
  if (sidebar) browser.action.onClicked.addListener(() => void sidebar.toggle());
  else void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
}

/**
 * Opens the panel beside this tab. Called in the tick in which a click was heard: browsers forget it at the first
 * await.
 */
export function openPanelBeside(tabId: number): void {
  const sidebar = firefoxSidebar();
  if (sidebar) void askForClick(sidebar, tabId);
  else void browser.sidePanel.open({ tabId }).catch(() => {}); // no click behind it: it stays closed
}

/** Firefox does not carry a click over from a page, so the toolbar button shows a page of our own to click in. */
async function askForClick(sidebar: FirefoxSidebar, tabId: number): Promise<void> {
  if (await sidebar.isOpen({})) return;
  await browser.action.setPopup({ tabId, popup: '/opener.html' });
  try {
    await browser.action.openPopup();
  } catch {
    return; // another window has come in front: no one is looking here
  } finally {
    await browser.action.setPopup({ tabId, popup: '' }); // from now on the button itself opens the sidebar again
  }
}
