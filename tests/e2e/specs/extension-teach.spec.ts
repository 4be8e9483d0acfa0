import type { Page } from '@playwright/test';
import { ConsultPanel } from '../pages/consult-panel.ts';
import { TeachPage } from '../pages/teach-page.ts';
import { expectAccessible } from '../setup/accessible.ts';
import { extensionPage } from '../setup/extension-browser.ts';
import { expect, extensionStory } from '../setup/extension-story.ts';
import { nameOf, oldTables, spa, twoFrames, type UntaughtHis, type Who } from '../setup/untaught-his.ts';

const link = { meer: 'Meer', jansen: 'Jansen' };

/** Whatever in the page opens a patient: a link or a button. */
async function show(page: Page, who: Who): Promise<void> {
  await page
    .locator('a, button')
    .filter({ hasText: new RegExp(`^${link[who]}$`) })
    .click();
}

function within(page: Page, his: UntaughtHis) {
  return his.frame === undefined ? page : page.frameLocator(his.frame);
}

extensionStory.describe('Leer deze pagina', () => {
  for (const his of [oldTables, spa, twoFrames]) {
    extensionStory(
      `${his.called}: met de muis geleerd, daarna opent het consult erop`,
      async ({ extension, context, page, sandbox }) => {
        const settings = await extension.regionalSettings();
        await extension.setUp(settings);
        await his.serve(context);
        await page.goto(`${sandbox.hisUrl}/${his.path}`);
        const before = await page.content();
        const options = await extension.openOptions();
        const [opened] = await Promise.all([
          context.waitForEvent('page'),
          options.getByRole('button', { name: 'Leer deze pagina' }).click(),
        ]);
        const teach = new TeachPage(opened);
        await expect(opened.getByRole('heading', { level: 1 })).toBeVisible();
        await expectAccessible(opened);
        await teach.begin(page.url());

        const shown = within(page, his);
        await teach.point('Naam van de patiënt', shown.getByText(nameOf('meer'), { exact: true }));
        await teach.point('Geboortedatum', shown.getByText('14-05-1953'));
        await teach.more();
        await teach.point('ICPC-code, in een rij van de episodelijst', shown.getByText('Z15'));
        await teach.point('Omschrijving, in dezelfde rij', shown.getByText('Verlies partner'));
        await expectAccessible(opened);
        if (his !== spa) expect(await page.content(), 'the page is as it was').toBe(before);
        await teach.read();

        await teach.look(nameOf('meer'));
        await teach.say('Ja, klopt');
        await show(page, 'jansen');
        if (his === oldTables) await teach.connect();
        await teach.look(nameOf('jansen'));
        await teach.say('Ja, klopt');
        await expect(teach.save, 'nothing is kept before it follows').toHaveCount(0);
        await show(page, 'meer');
        if (his === oldTables) await teach.connect();
        await teach.look(nameOf('meer'));
        await teach.say('Ja, klopt');
        await expectAccessible(opened);
        await teach.save.click();
        await expect(opened.getByText(/^Bewaard bij Eigen HIS-adapters/)).toBeVisible();

        const kept = await keptAdapter(opened);
        expect(JSON.stringify(kept)).not.toMatch(/Meer|Jansen|30417|1953|Verlies/);
        await opened.close();
        await extension.choose(options, {
          ...settings,
          his: [
            {
              adapter: 'localhost',
              record: 'page',
              exchange: sandbox.exchange.fhirBase,
              practice: 'Lindewerk',
            },
          ],
          adapters: [kept],
          portals: [],
        });
        await expect(options.getByRole('button', { name: 'Toegang tot localhost intrekken' })).toBeVisible();
        await options.close();
        await page.request.post(`${sandbox.hisUrl}/login`, { form: { user: 'huisarts' } });
        await page.reload();
        const panel = new ConsultPanel(await context.newPage());
        await panel.page.goto(extensionPage('sidepanel.html'));
        await panel.screen.getByRole('button', { name: 'Aanmelden bij Uitwisseling Lindeveen' }).click();
        await expect(panel.patient).toContainText(nameOf('meer'));
        await show(page, 'jansen');
        await expect(panel.patient).toContainText(nameOf('jansen'));
        await leave(page);
      },
    );
  }

  extensionStory(
    'een keuze die niet meeverandert met de patiënt wordt nooit bewaard',
    async ({ extension, context, page, sandbox }) => {
      await extension.setUp(await extension.regionalSettings());
      await spa.serve(context);
      await page.goto(`${sandbox.hisUrl}/${spa.path}`);
      const opened = await context.newPage();
      await opened.goto(extensionPage('teach.html'));
      const teach = new TeachPage(opened);
      await teach.begin(page.url());
      await teach.point('Naam van de patiënt', page.getByRole('heading', { name: nameOf('meer') }));
      await teach.point('Geboortedatum', page.getByText('14-05-1953'));
      await teach.read();
      await teach.look(nameOf('meer'));
      await teach.say('Ja, klopt');
      await teach.look(nameOf('meer'));
      await teach.say('Ja, klopt');
      await teach.look(nameOf('meer'));
      await teach.say('Ja, klopt');

      await expect(opened.getByText('De naam veranderde niet mee. Wijs de naam anders aan.')).toBeVisible();
      await expect(teach.save).toHaveCount(0);
      await leave(page);
    },
  );

  extensionStory(
    'met het toetsenbord alleen, en Escape in de pagina stopt',
    async ({ extension, context, page, sandbox }) => {
      await extension.setUp(await extension.regionalSettings());
      await twoFrames.serve(context);
      await page.goto(`${sandbox.hisUrl}/${twoFrames.path}`);
      const opened = await context.newPage();
      await opened.goto(extensionPage('teach.html'));
      const teach = new TeachPage(opened);
      await teach.begin(page.url());
      await opened.getByRole('button', { name: 'Wijs aan: Naam van de patiënt' }).press('Enter');
      const next = opened.getByRole('button', { name: 'Volgende' });
      for (let step = 0; step < 3; step += 1) await next.press('Enter');
      await expect(opened.getByText(`Hier staat: “${nameOf('meer')}”`)).toBeVisible();
      await opened.getByRole('button', { name: 'Kies dit' }).press('Enter');
      await expect(opened.getByText(`Nu: “${nameOf('meer')}”`)).toBeVisible();

      await opened.getByRole('button', { name: 'Wijs aan: Geboortedatum' }).press('Enter');
      await expect(opened.getByText('Klik in de pagina op: Geboortedatum')).toBeVisible();
      await page.bringToFront();
      await page.keyboard.press('Escape');
      await expect(opened.getByText('Klik in de pagina op: Geboortedatum')).toHaveCount(0);
      await leave(page);
    },
  );
});

async function keptAdapter(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const chrome = Reflect.get(globalThis, 'chrome');
    const { settings } = await chrome.storage.local.get('settings');
    return settings.adapters.at(-1);
  });
}

/** These pages are as HISs are, without landmarks and headings; what they lack is not ours to test. */
async function leave(page: Page): Promise<void> {
  await page.goto('about:blank');
}
