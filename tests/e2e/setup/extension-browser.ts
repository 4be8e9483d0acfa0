import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, chromium, type LaunchOptions, type Page } from '@playwright/test';

/** The id that the key in the manifest gives the unpacked extension. */
export const extensionId = 'dhlciglbbmmngonnnbjpmogpgjagnamk';

/** Where a page of the extension is. */
export const extensionPage = (name: string) => `chrome-extension://${extensionId}/${name}`;

const build = join(import.meta.dirname, '../../../dist/extension/chrome-mv3');

/**
 * What a person says to Chromium's own questions ("may this extension read localhost?", "… see which page opened a tab?"), which no test can click: it is
 * no page. With it in the profile, the question counts as answered; the extension itself must still ask, on a click.
 */
const saidYesBefore = {
  api: ['webNavigation'],
  explicit_host: ['http://localhost/*'],
  manifest_permissions: [],
  scriptable_host: [],
};

/** Chromium with the extension as it was built, a profile in this folder, and other extensions by their folders. */
export async function startBrowserWithExtension(
  profile: string,
  { executablePath, args = [] }: LaunchOptions, // none beside ours
  window: 'seen' | 'unseen' = 'unseen',
  others: readonly string[] = [],
): Promise<BrowserContext> {
  await mkdir(join(profile, 'Default'), { recursive: true });
  const settings = {
    [extensionId]: { granted_permissions: saidYesBefore, runtime_granted_permissions: saidYesBefore },
  };
  await writeFile(join(profile, 'Default/Preferences'), JSON.stringify({ extensions: { settings } }));

  process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1'; // else Playwright does not see that a side panel is a page
  return chromium.launchPersistentContext(profile, {
    ...(executablePath === undefined ? {} : { executablePath }),
    headless: false, // of Playwright's making, which has no extensions
    args: [
      ...args,
      ...(window === 'unseen' ? ['--headless=new'] : []),
      '--window-size=1400,1000',
      `--disable-extensions-except=${[build, ...others].join(',')}`,
      `--load-extension=${[build, ...others].join(',')}`,
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
    viewport: null, // a side panel has a width of its own
  });
}

/** Gives the first page or the options page a settings file, as a person does. */
export async function chooseSettings(page: Page, json: string): Promise<void> {
  const buffer = Buffer.from(json);
  const file = { name: 'instellingen.json', mimeType: 'application/json', buffer };
  await page.locator('input[type=file]').setInputFiles(file);
}
