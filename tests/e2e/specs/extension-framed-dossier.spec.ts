import { ConsultPanel } from '../pages/consult-panel.ts';
import { extensionPage } from '../setup/extension-browser.ts';
import { expect, extensionStory } from '../setup/extension-story.ts';
import { framedAdapter, openFramed, showFramed } from '../setup/framed-his.ts';

extensionStory(
  'Een HIS met het dossier in een iframe: het paneel volgt het frame voordat dat is geladen',
  async ({ extension, context, page, sandbox }) => {
    const settings = await extension.regionalSettings();
    const his = [
      {
        adapter: framedAdapter.id,
        record: 'page',
        exchange: sandbox.exchange.fhirBase,
        practice: 'Lindewerk',
      },
    ];
    await extension.setUp({ ...settings, his, adapters: [framedAdapter], portals: [] });
    await page.request.post(`${sandbox.hisUrl}/login`, { form: { user: 'huisarts' } });
    await openFramed(page, sandbox.hisUrl);
    await showFramed(page, 'jansen');
    // In a tab of its own: a chip inside a frame is not what the tests can reach.
    const panel = new ConsultPanel(await context.newPage());
    await panel.page.goto(extensionPage('sidepanel.html'));
    await panel.screen.getByRole('button', { name: 'Aanmelden bij Uitwisseling Lindeveen' }).click();
    await expect(panel.patient).toContainText('jansen');

    await showFramed(page, 'de-vries');
    await expect(panel.patient).toContainText('de-vries');
    await expect(panel.screen.getByText('jansen')).toHaveCount(0);
  },
);
