import { browser } from 'wxt/browser';
import { loadTemporal } from '../../shared/load-temporal.ts';
import { adapterFor, isForAddress } from '../adapter/adapter-for.ts';
import { readPageAnew } from '../connection/read-anew.ts';
import type { HelloAnswer } from '../his/page-messages.ts';
import { type OwnPlace, type Received, receive } from '../messages.ts';
import { browserTimer, createHandOver } from '../portal/hand-over.ts';
import type { PortalOffered, PortalTaken } from '../portal/portal-messages.ts';
import { onSessionsChanged, trustOnlyOurselves } from '../session/kept-session.ts';
import { enabledHisAdapters } from '../settings/enabled-adapters.ts';
import { onAccessChanged } from '../settings/page-access.ts';
import type { Settings } from '../settings/settings-schema.ts';
import { loadSettings, onSettingsChanged } from '../settings/stored-settings.ts';
import { isNewsAlarm, refreshBadge, syncNewsAlarm } from './badge.ts';
import { openFirstPage } from './first-page.ts';
import { createLines } from './in-order.ts';
import { openPanelBeside, openPanelFromToolbar } from './open-panel.ts';
import { createChips } from './page-chip.ts';
import { forgetPageScripts, syncPageScripts } from './page-scripts.ts';

/** The background: hears pages, and does what must go on without a panel. It may die any time. */
export function startBackground(): void {
  const own: OwnPlace = { id: browser.runtime.id, origin: new URL(location.href).origin };
  const chips = createChips();
  const inOrder = createLines();
  const handOver = createHandOver<PortalOffered>(browserTimer);

  // Everything that can wake the worker is listened to in its first tick.
  openPanelFromToolbar();
  browser.runtime.onMessage.addListener((message: unknown, sender, respond: (answer: unknown) => void) => {
    const received = receive(message, sender, own);
    if (received === 'refused') return false;
    if (received.from === 'his-page' && received.message.kind === 'open-panel') {
      openPanelBeside(received.tab); // before any await
      return false;
    }
    void answerTo(received).then(respond);
    return true;
  });
  browser.alarms.onAlarm.addListener((alarm) => void (isNewsAlarm(alarm) && withSettings(lookForNews)));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openFirstPage();
    if (reason === 'update') void inOrder('settle', forgetPageScripts).then(settle);
  });
  onSettingsChanged(() => void settle());
  onAccessChanged(() => void settle());
  onSessionsChanged(() => void signedInOrOut());
  void settle();

  async function answerTo(received: Received): Promise<unknown> {
    switch (received.from) {
      case 'own-page':
        handOver.offer(received.message.tab, received.message);
        return undefined;
      case 'portal-page':
        return takeFor(received.tab, received.url);
      case 'his-page':
        return inOrder(received.tab, () => answerToHis(received));
    }
  }

  async function answerToHis({
    tab,
    url,
    message,
  }: Extract<Received, { from: 'his-page' }>): Promise<unknown> {
    const settings = await readySettings();
    const adapter = settings && adapterFor(url, enabledHisAdapters(settings));
    switch (message.kind) {
      case 'page-hello':
        return (adapter && { adapter }) satisfies HelloAnswer;
      case 'page-reading': {
        if (adapter?.id !== message.adapter || settings === undefined) return undefined; // not, or no longer, switched on
        const { kind: _kind, ...told } = message;
        void chips.refresh({ tab, ...told }, settings);
        return undefined;
      }
      case 'open-panel':
        return undefined;
    }
  }

  function takeFor(tab: number, url: string): PortalTaken {
    const taken = handOver.take(tab);
    if (taken === undefined || !isForAddress(taken.content.content.adapter, url))
      return { kind: 'portal/nothing' };
    const { content: offered, milliseconds } = taken;
    return { kind: 'portal/taken', handOver: offered.handOver, content: offered.content, milliseconds };
  }

  /** One at a time: two of them would undo each other's work. */
  function settle(): Promise<void> {
    return inOrder('settle', settleOnce);
  }

  /** Brings page scripts and alarm in line with what is set, allowed and signed in. */
  async function settleOnce(): Promise<void> {
    await Promise.all([trustOnlyOurselves(), loadTemporal()]);
    const settings = await readySettings();
    await syncPageScripts(settings);
    await syncNewsAlarm(settings);
  }

  async function signedInOrOut(): Promise<void> {
    await withSettings(async (settings) => {
      await syncNewsAlarm(settings);
      await refreshChips(settings, 'outdated');
    });
  }

  async function lookForNews(settings: Settings): Promise<void> {
    await Promise.all([refreshBadge(settings), refreshChips(settings, 'kept')]);
  }

  async function refreshChips(settings: Settings, before: 'outdated' | 'kept'): Promise<void> {
    const tabs = await browser.tabs.query({});
    await Promise.all(
      tabs.map(async ({ id }) => {
        const page = id === undefined ? undefined : await readPageAnew(id);
        if (page) await chips.refresh(page, settings, before);
      }),
    );
  }
}

async function readySettings(): Promise<Settings | undefined> {
  const { read } = await loadSettings();
  return read.status === 'ready' ? read.settings : undefined;
}

async function withSettings(work: (settings: Settings) => Promise<void>): Promise<void> {
  await loadTemporal();
  const settings = await readySettings();
  if (settings) await work(settings);
}
