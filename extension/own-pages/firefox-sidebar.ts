import { browser } from 'wxt/browser';

/** Firefox's sidebar, which has no place in the Chromium types. */
export type FirefoxSidebar = {
  /** Both only in the tick of a click on the toolbar or in a page of our own. */
  readonly open: () => Promise<void>;
  readonly toggle: () => Promise<void>;
  readonly isOpen: (of: Readonly<Record<never, never>>) => Promise<boolean>;
};

/** The sidebar, where the browser has one; Chromium has a side panel instead. */
export function firefoxSidebar(): FirefoxSidebar | undefined {
  const action: unknown = 'sidebarAction' in browser ? browser.sidebarAction : undefined;
  return isSidebar(action) ? action : undefined;
}

function isSidebar(action: unknown): action is FirefoxSidebar {
  return typeof action === 'object' && action !== null && 'toggle' in action;
}
