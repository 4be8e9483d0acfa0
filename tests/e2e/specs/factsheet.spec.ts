import { expectAccessible } from '../setup/accessible.ts';
import { expect, story } from '../setup/story.ts';

const widow = 'eenzame-weduwe';

story.describe('Uitleg over Welzijn op Recept', () => {
  story('staat achter "?", ook zonder verbinding, en vraagt dan niets', async ({ his, page, context }) => {
    const panel = await his.openPanel(widow);
    await panel.isRead();
    await page.waitForLoadState('networkidle'); // what the drawer needs was fetched in a quiet moment
    await context.setOffline(true);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));

    await panel.help.click();

    const drawer = panel.factsheet;
    await expect(drawer.getByRole('heading', { level: 4 }).first()).toHaveText('Wat is het?');
    await expect(drawer).toContainText('zoekt binnen 5 werkdagen contact');
    await expect(drawer).toContainText('Nieuw hier, of waarnemer?');
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(drawer).toBeHidden();
    await expect(panel.help).toBeFocused();
    expect(asked).toEqual([]);
    await context.setOffline(false);
  });

  story('past op één A4, zonder iets van de patiënt', async ({ his, page }) => {
    const panel = await his.openPanel(widow);
    await panel.help.click();
    await expect(panel.factsheet).toBeVisible();

    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');

    expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { name: 'Wat is het?' })).toBeVisible();
    await expect(panel.patient).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
  });

  story('zegt wat de regio toevoegt, en wat er in haar bestand niet klopt', async ({ his, page }) => {
    await page.route('**/config.json', async (route) => {
      const answer = await route.fetch();
      const region = {
        name: 'Regio Lindeveen',
        owner: 'Werkgroep Lindeveen',
        validUntil: '2020-01-01',
        factsheet: {
          partners: ['Gemeente Lindeveen'],
          training: [{ label: 'Cursus', link: 'javascript:1' }],
        },
      };
      await route.fulfill({ response: answer, json: { ...(await answer.json()), region } });
    });
    const panel = await his.openPanel(widow);

    await panel.help.click();

    await expect(panel.factsheet).toContainText('Hier staan achter: Gemeente Lindeveen');
    await expect(panel.factsheet).toContainText('Deze tekst was geldig tot en met 1 jan 2020.');
    await panel.factsheet.getByText('klopt 1 ding niet').click();
    await expect(panel.factsheet).toContainText('factsheet.training[0].link is geen volledig webadres');
    await expectAccessible(page);
  });
});
