import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { KeptSession } from '../../../../extension/session/kept-session.ts';
import { extensionSettings } from '../../../../sandbox/extension-settings.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
/** What the server answers, once a test lets it. */
let answer: PromiseWithResolvers<number>;
vi.mock('../../../../extension/background/count-news.ts', () => ({ countNews: () => answer.promise }));

const { refreshBadge } = await import('../../../../extension/background/badge.ts');
const { dropSession, saveSession } = await import('../../../../extension/session/kept-session.ts');
const { readSettings } = await import('../../../../extension/settings/settings-schema.ts');

const iss = 'http://localhost:4300/fhir';
const read = readSettings(extensionSettings(iss, 'http://localhost:4300/exchange/fhir'));
if (!read.ok) throw new Error('the sandbox gives settings that are in order');
const settings = read.value;

const session: KeptSession = {
  id: 'first-sign-in',
  status: 'open',
  iss,
  clientId: 'wor-extension',
  tokenUri: `${iss}/token`,
  expiresAt: 4_000_000_000,
  tokenResponse: { access_token: 'token', scope: '' },
  user: 'Practitioner/12',
  missing: [],
  partly: [],
};

describe('the number on the toolbar button', () => {
  let badge: string[];
  beforeEach(async () => {
    fakeBrowser.reset();
    answer = Promise.withResolvers();
    badge = [];
    const setBadgeText = async ({ text }: { readonly text: string }) => void badge.push(text);
    Object.assign(fakeBrowser, { action: { setBadgeText, setTitle: async () => {} } });
    await saveSession(session);
  });

  test('is what coaches told since', async () => {
    const refreshed = refreshBadge(settings);
    answer.resolve(2);
    await refreshed;

    expect(badge).toEqual(['2']);
  });

  test('is not put there for somebody who signed out while it was counted', async () => {
    const refreshed = refreshBadge(settings);
    await dropSession(iss);
    answer.resolve(2);
    await refreshed;

    expect(badge).toEqual([]);
  });
});
