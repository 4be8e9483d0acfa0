import { browser } from 'wxt/browser';
import type { PortalAdapter } from '../portal/portal-adapter.ts';
import { enabledHisAdapters, enabledPortalAdapters } from '../settings/enabled-adapters.ts';
import { hasAccess, toSites } from '../settings/page-access.ts';
import type { Settings } from '../settings/settings-schema.ts';

type PageScript = {
  readonly id: 'his' | 'portal';
  readonly file: string;
  readonly matches: readonly string[];
};

/** Runs our scripts on the pages that are both set and allowed, and on no other; what is right is left alone. */
export async function syncPageScripts(settings: Settings | undefined): Promise<void> {
  const wanted = settings === undefined ? [] : await scriptsFor(settings);
  const before = await browser.scripting.getRegisteredContentScripts();
  const isAsBefore = ({ id, matches }: PageScript) =>
    before.some((script) => script.id === id && isSameList(script.matches ?? [], matches)); // none: it runs nowhere
  const changed = wanted.filter((script) => !isAsBefore(script));
  const stale = before
    .map(({ id }) => id)
    .filter((id) => !wanted.some((script) => script.id === id && isAsBefore(script)));

  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  if (changed.length === 0) return;
  await browser.scripting.registerContentScripts(
    changed.map(({ id, file, matches }) => ({
      id,
      js: [file],
      matches: [...matches],
      runAt: 'document_idle',
    })),
  );
  await Promise.all(changed.map(runInOpenTabs));
}

/** After an update: what a browser still had of it is registered anew, so that open pages get the new script too. */
export async function forgetPageScripts(): Promise<void> {
  const before = await browser.scripting.getRegisteredContentScripts();
  if (before.length === 0) return;
  await browser.scripting.unregisterContentScripts({ ids: before.map(({ id }) => id) });
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.toSorted().join(' ') === other.toSorted().join(' ');
}

async function scriptsFor(settings: Settings): Promise<readonly PageScript[]> {
  const [his, portal] = await Promise.all([
    allowed(enabledHisAdapters(settings).flatMap(({ matches }) => matches)),
    allowed(enabledPortalAdapters(settings).flatMap(portalPages)),
  ]);
  const scripts: readonly PageScript[] = [
    { id: 'his', file: 'content-scripts/his.js', matches: his },
    { id: 'portal', file: 'content-scripts/portal.js', matches: portal },
  ];
  return scripts.filter(({ matches }) => matches.length > 0);
}

/** A form that a page becomes without being loaded is found by a script that was there before. */
function portalPages({ matches, moves }: PortalAdapter): readonly string[] {
  return moves === 'without-load' ? toSites(matches) : matches;
}

async function allowed(patterns: readonly string[]): Promise<readonly string[]> {
  const answers = await Promise.all(patterns.map((pattern) => hasAccess([pattern])));
  return [...new Set(patterns.filter((_pattern, index) => answers[index]))].toSorted();
}

/** A dossier that was open already when access was given, or when the extension was updated. */
async function runInOpenTabs({ file, matches }: PageScript): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...matches] });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : runIn(id, file))));
}

async function runIn(tabId: number, file: string): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [file] });
  } catch {
    return; // an error page or a tab just closed: the next page that loads there gets the script anyway
  }
}
