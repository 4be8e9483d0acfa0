import type { Page } from '@playwright/test';
import { ConsultPanel } from '../pages/consult-panel.ts';
import { extensionPage } from '../setup/extension-browser.ts';
import { expect, extensionStory } from '../setup/extension-story.ts';

/** A HIS with its dossier in an iframe, and no server; as practice IT would write it. */
const adapter = {
  version: 1,
  id: 'in-een-frame',
  name: 'Framewerk',
  proven: false,
  matches: ['http://localhost/framewerk/*'],
  frame: 'iframe#dossier',
  dossiers: { each: 'main', active: [{ by: 'selector', selector: 'main' }] },
  patient: { name: { selector: 'h1' }, birthDate: { selector: 'time' }, birthDateFormats: ['dd-mm-yyyy'] },
  chip: { anchor: 'h1' },
};

const written = (body: string) => `<!doctype html><html lang="nl"><title>Framewerk</title>${body}</html>`;
const frame =
  '<main><h1>HIS</h1><iframe id="dossier" title="Dossier" width="900" height="500"></iframe></main>';
const dossierOf = (name: string) =>
  `<main><h1>${name}</h1><time>12-03-1950</time><img src="/framewerk/never.png" alt=""></main>`;

/** Pages of which a picture never comes, so that nothing in them is ever called loaded. */
async function openFramed(page: Page, hisUrl: string): Promise<void> {
  await page.route('**/framewerk/**', (route) => {
    const [, name] = /\/(de-vries|jansen)$/.exec(route.request().url()) ?? [];
    if (route.request().url().endsWith('.png')) return; // it never comes
    const html = written(name === undefined ? frame : dossierOf(name));
    return route.fulfill({ contentType: 'text/html', body: html });
  });
  await page.goto(`${hisUrl}/framewerk/start`);
}

/** Shows somebody in the frame. */
async function show(page: Page, name: string): Promise<void> {
  await page.evaluate((to) => {
    document.querySelector('iframe')?.setAttribute('src', `/framewerk/${to}`);
  }, name);
}

extensionStory(
  'Een HIS met het dossier in een iframe: het paneel volgt het frame voordat dat is geladen',
  async ({ extension, context, page, sandbox }) => {
    const settings = await extension.regionalSettings();
    const his = [{ adapter: adapter.id, record: 'page', exchange: sandbox.exchange.fhirBase }];
    await extension.setUp({ ...settings, his, adapters: [adapter], portals: [] });
    await page.request.post(`${sandbox.hisUrl}/login`, { form: { user: 'huisarts' } });
    await openFramed(page, sandbox.hisUrl);
    await show(page, 'jansen');
    // In a tab of its own: a chip inside a frame is not what the tests can reach.
    const panel = new ConsultPanel(await context.newPage());
    await panel.page.goto(extensionPage('sidepanel.html'));
    await panel.screen.getByRole('button', { name: 'Aanmelden bij Uitwisseling Lindeveen' }).click();
    await expect(panel.patient).toContainText('jansen');

    await show(page, 'de-vries');
    await expect(panel.patient).toContainText('de-vries');
    await expect(panel.screen.getByText('jansen')).toHaveCount(0);
  },
);
