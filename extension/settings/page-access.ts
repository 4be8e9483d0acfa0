import { browser } from 'wxt/browser';

/** "https://his.example/app/*" → "https://his.example/*": browsers give access to whole sites. */
function siteOf(pattern: string): string {
  return pattern.replace(/^(\w+:\/\/[^/]+)\/.*$/, '$1/*');
}

/** The sites of these patterns, each once. */
export function toSites(patterns: readonly string[]): string[] {
  return [...new Set(patterns.map(siteOf))];
}

/** Whether the browser lets us into all pages of these patterns. */
export function hasAccess(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: toSites(patterns) });
}

/** Asks the user, who must just have clicked; nothing may be awaited before it. */
export function askAccess(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: toSites(patterns) });
}

/** Gives access back. */
export async function dropAccess(patterns: readonly string[]): Promise<void> {
  await browser.permissions.remove({ origins: toSites(patterns) });
}

/** Calls back when access was given or taken, by the user or by a policy. */
export function onAccessChanged(listener: () => void): () => void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}
