import { ConsultPanel } from '../pages/consult-panel.ts';
import { HisChip } from '../pages/his-chip.ts';
import { extensionPage } from '../setup/extension-browser.ts';
import { expect, extensionStory } from '../setup/extension-story.ts';

const widow = 'eenzame-weduwe';
const worker = 'burn-out';

extensionStory(
  'Twee vensters met elk een patiënt: ieder paneel blijft bij zijn venster, ook als een tabblad verhuist',
  async ({ extension, context, chip, his, sandbox, exchange }) => {
    await extension.setUp();
    await his.login('huisarts');
    await his.openDossier(widow);
    const panel = await extension.signIn(chip);
    const [other, otherDossier] = await Promise.all([
      extension.openWindow(`${sandbox.hisUrl}/his/dossier/${worker}`),
      context.waitForEvent('page'),
    ]);
    await expect.poll(() => new HisChip(otherDossier).says(), 'it is read').toMatch(/signa/);
    // In a tab of its own: only a click of a user opens a side panel.
    const [page] = await Promise.all([
      context.waitForEvent('page'),
      extension.openTab(extensionPage('sidepanel.html'), other.windowId),
    ]);
    const otherPanel = new ConsultPanel(page);

    await expect(otherPanel.patient).toContainText('Rachid el Amrani');
    await expect(panel.patient).toContainText('Greet de Groot-van den Berg');
    await panel.signals.takeOver.click();
    await panel.referral.sendWithConsent();
    await panel.referral.isSent();
    expect(await exchange.of('ServiceRequest', widow)).toHaveLength(1);
    expect(await exchange.of('ServiceRequest', worker)).toEqual([]);

    await extension.moveTab(other.tabId, his.page);
    await expect(panel.patient, 'it came in front here').toContainText('Rachid el Amrani');
    await expect(otherPanel.screen.getByText('Open een dossier in uw HIS')).toBeVisible();

    await his.page.bringToFront();
    await expect(panel.patient).toContainText('Greet de Groot-van den Berg');
  },
);
