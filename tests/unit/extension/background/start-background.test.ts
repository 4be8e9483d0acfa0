import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { extensionSettings } from '../../../../sandbox/extension-settings.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
vi.stubGlobal('window', globalThis);
vi.stubGlobal('location', {
  origin: 'chrome-extension://ours',
  href: 'chrome-extension://ours/background.js',
});

const { startBackground } = await import('../../../../extension/background/start-background.ts');

const settings = extensionSettings(
  'http://localhost:4300/fhir',
  'http://localhost:4300/exchange/fhir',
  'http://localhost:4310',
);
const dossier = 'http://localhost:4300/his/dossier/pat-1';

/** Content scripts that the browser was asked to run, by id. */
let registered: { readonly id: string; readonly matches?: readonly string[] }[];
let access: 'given' | 'not-given';
let opened: number[];
/** Files that were run in tabs that were open already. */
let run: string[];
/** Who hears messages; no one once the worker was killed. */
let hears: Hears | undefined;
type Hears = (message: unknown, sender: object, respond: (answer: unknown) => void) => boolean;

/** What the page of a tab answers when it is asked anew. */
let reads: Readonly<Record<number, unknown>>;
/** Of which readings the chip was shown, or taken away. */
let shown: number[];

/** On a machine that is busy with other things. */
const patience = { timeout: 10_000 };

beforeEach(async () => {
  fakeBrowser.reset();
  registered = [];
  opened = [];
  run = [];
  hears = undefined;
  reads = {};
  shown = [];
  access = 'given';
  const listening = { addListener: () => {}, removeListener: () => {} };
  Object.assign(fakeBrowser, {
    permissions: { contains: async () => access === 'given', onAdded: listening, onRemoved: listening },
    scripting: {
      getRegisteredContentScripts: async () => registered,
      registerContentScripts: async (scripts: typeof registered) => void registered.push(...scripts),
      unregisterContentScripts: async ({ ids }: { readonly ids: readonly string[] }) => {
        registered = registered.filter(({ id }) => !ids.includes(id));
      },
      executeScript: async ({ files }: { readonly files: readonly string[] }) => void run.push(...files),
    },
    sidePanel: {
      setPanelBehavior: async () => {},
      open: async ({ tabId }: { readonly tabId: number }) => void opened.push(tabId),
    },
    action: { setBadgeText: async () => {}, setTitle: async () => {}, onClicked: listening },
  });
  Object.assign(fakeBrowser.storage.session, { setAccessLevel: async () => {} });
  Object.assign(fakeBrowser.runtime.onMessage, { addListener: (listener: Hears) => (hears = listener) });
  Object.assign(fakeBrowser.tabs, {
    query: async () => [],
    sendMessage: async (tab: number, message: { readonly kind: string; readonly number?: number }) => {
      if (message.kind === 'read-now') return reads[tab];
      if (message.number !== undefined) shown.push(message.number);
    },
  });
  await fakeBrowser.storage.local.set({ settings });
});

/** What one test began must not go on in the next. */
const settled = () =>
  vi.waitFor(() => expect(registered.map(({ id }) => id)).toEqual(wantedScripts()), patience);
const wantedScripts = () => (access === 'given' ? ['his', 'portal'] : []);
afterEach(settled);

describe('the background', () => {
  test('listens in its very first tick, since that is all that a woken worker has', () => {
    startBackground();

    expect(hears).toBeDefined();
    expect(fakeBrowser.alarms.onAlarm.hasListeners()).toBe(true);
  });

  test('runs scripts in pages that are set and allowed, and takes them away with the permission', async () => {
    startBackground();
    await settled();

    access = 'not-given';
    await fakeBrowser.storage.local.set({ settings: { ...settings, language: 'en' } });
    await settled();
  });

  test.each([
    { browser: 'keeps', because: 'the script in the page is the deaf one of before' },
    { browser: 'forgets', because: 'nothing stands registered' },
  ])(
    'after an update an open dossier gets the new script, in a browser that $browser scripts: $because',
    async (row) => {
      Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 7 }] });
      startBackground();
      await settled();
      [registered, run] = [row.browser === 'keeps' ? registered : [], []];

      await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.9' });

      await vi.waitFor(() => expect(run).toContain('content-scripts/his.js'), patience);
      await settled();
    },
  );

  test('gives a page the adapter of its own address, and a page that is not set none', async () => {
    startBackground();

    expect(await says({ kind: 'page-hello', url: dossier })).toMatchObject({
      adapter: { id: 'sandbox-his' },
    });
    const elsewhere = 'http://localhost:4300/elsewhere';
    expect(await says({ kind: 'page-hello', url: dossier }, elsewhere)).toBeUndefined();
  });

  test('shows the chip for what a page tells, and nothing for an adapter that is switched off', async () => {
    startBackground();
    await says({ ...news(1), adapter: 'bricks-huisarts' });
    await says(news(2));

    await vi.waitFor(() => expect(shown).toEqual([2]), patience);
  });

  test('asks pages anew what they show when it looks for news, and keeps no word of them', async () => {
    Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 7 }, { id: 8 }] });
    reads = { 7: news(3) };
    startBackground();
    await settled();
    await fakeBrowser.alarms.onAlarm.trigger({
      name: 'news',
      scheduledTime: 0,
      persistAcrossSessions: false,
    });

    await vi.waitFor(() => expect(shown).toEqual([3]), patience);
    expect(JSON.stringify(await fakeBrowser.storage.session.get())).not.toContain('van den Berg');
  });

  test('opens the panel in the tick of the click: a moment later the browser has forgotten it', () => {
    startBackground();
    void says({ kind: 'open-panel', page: 'page-of-tab-7', number: 1 });

    expect(opened).toEqual([7]);
  });

  test('does nothing for a message that is none of ours', async () => {
    startBackground();

    expect(await says({ ...news(1), tab: 9 })).toBeUndefined();
    expect(shown).toEqual([]);
  });
});

function news(number: number) {
  const patient = { id: 'pat-1', idIs: 'fhir-id', name: 'R. van den Berg', birthDate: '1950-03-12' };
  const reading = { status: 'patient', patient, episodes: { known: true, value: [] } };
  return { kind: 'page-reading', page: 'page-of-tab-7', number, adapter: 'sandbox-his', reading };
}

/** The script of a page in tab 7 says this; gives the answer, if any. */
async function says(message: object, url = dossier): Promise<unknown> {
  const sender = { id: fakeBrowser.runtime.id, url, frameId: 0, tab: { id: 7 } };
  return new Promise((resolve) => {
    if (!hears?.(message, sender, resolve)) resolve(undefined); // no one will answer
  });
}
