import { type BrowserContext, expect } from '@playwright/test';
import type { SettingsJson } from '../pages/extension-pages.ts';
import { extensionId } from './extension-browser.ts';

/** As Chromium's own test page for policies writes it: mandatory, for this computer, from its management. */
const given = { source: 0, scope: 0, level: 1 };

/**
 * Manages this browser, as a policy file of the practice would. Through Chromium's page for trying policies, so that
 * no file of the machine is touched; the extension hears it as any policy, in `storage.managed`.
 */
export async function setPolicy(context: BrowserContext, settings: SettingsJson): Promise<void> {
  const policies = Object.entries(settings).map(([name, value]) => ({
    namespace: extensionId,
    name,
    value: name === 'adapters' ? asTexts(value) : value,
    ...given,
  }));
  const page = await context.newPage();
  await page.goto('chrome://policy/test');
  const isTaken = await page.evaluate(async (json) => {
    const address = 'chrome://resources/js/cr.js';
    const { sendWithPromise } = await import(address);
    return sendWithPromise('setLocalTestPolicies', json, '');
  }, JSON.stringify(policies));
  expect(isTaken, 'the browser takes the policy').toBe(true);
  await page.close();
}

/** A policy cannot hold JSON of any shape: docs/INSTALL.md. */
function asTexts(value: unknown): unknown {
  return Array.isArray(value) ? value.map((one) => JSON.stringify(one)) : value;
}
