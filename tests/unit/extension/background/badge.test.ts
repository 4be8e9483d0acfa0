import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { KeptSession } from '../../../../extension/session/kept-session.ts';
import { extensionSettings } from '../../../../sandbox/extension-settings.ts';
import { FailureError } from '../../../../shared/domain/failure.ts';
import { type Knowledge, known, unknown } from '../../../../shared/domain/knowledge.ts';
import { nlExtension } from '../../../../shared/text/nl/extension-text.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
/** What the server answers, once a test lets it. */
let answer: PromiseWithResolvers<Knowledge<number>>;
vi.mock('../../../../extension/background/count-news.ts', () => ({ countNews: () => answer.promise }));

const { refreshBadge } = await import('../../../../extension/background/badge.ts');
const { dropSession, saveSession } = await import('../../../../extension/session/kept-session.ts');
const { readSettings } = await import('../../../../extension/settings/settings-schema.ts');

const iss = 'http://localhost:4300/fhir';
const read = readSettings(
  extensionSettings(iss, 'http://localhost:4300/exchange/fhir', 'http://localhost:4310'),
);
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
  let titles: string[];
  beforeEach(async () => {
    fakeBrowser.reset();
    answer = Promise.withResolvers();
    badge = [];
    titles = [];
    const setBadgeText = async ({ text }: { readonly text: string }) => void badge.push(text);
    const setTitle = async ({ title }: { readonly title: string }) => void titles.push(title);
    Object.assign(fakeBrowser, { action: { setBadgeText, setTitle } });
    await saveSession(session);
  });

  test('is what coaches told since', async () => {
    const refreshed = refreshBadge(settings);
    answer.resolve(known(2));
    await refreshed;

    expect(badge).toEqual(['2']);
  });

  test.each([
    { because: 'a search failed', settle: () => answer.resolve(unknown('not-permitted', 1)) },
    {
      because: 'the server is away',
      settle: () => answer.reject(new FailureError({ kind: 'his-unreachable' })),
    },
  ])('is no number, and not the empty button of nothing new: $because', async ({ settle }) => {
    const refreshed = refreshBadge(settings);
    settle();
    await refreshed;

    expect(badge).toEqual(['?']);
    expect(titles).toEqual([nlExtension.badgeUnknown]);
  });

  test('is not put there for somebody who signed out while it was counted', async () => {
    const refreshed = refreshBadge(settings);
    await dropSession(iss);
    answer.resolve(known(2));
    await refreshed;

    expect(badge).toEqual([]);
  });
});
