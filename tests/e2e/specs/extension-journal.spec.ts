import type { Page } from '@playwright/test';
import type { ConsultPanel } from '../pages/consult-panel.ts';
import type { ExtensionPages } from '../pages/extension-pages.ts';
import type { HisChip } from '../pages/his-chip.ts';
import { expectAccessible } from '../setup/accessible.ts';
import { expect, extensionStory } from '../setup/extension-story.ts';
import { barAndFrame, heardBy, type JournalHis, numberedEditors } from '../setup/journal-his.ts';
import { button, noServerSettings, openAs, referByLetter } from '../setup/no-server.ts';

const widow = 'eenzame-weduwe';

/** The HIS as it would be set: switched on, its page is the record, no server. */
async function openOn(
  his: JournalHis,
  extension: ExtensionPages,
  chip: HisChip,
  page: Page,
  hisUrl: string,
): Promise<ConsultPanel> {
  await extension.setUp({
    ...(await noServerSettings(hisUrl)),
    his: [{ adapter: his.adapter.id, record: 'page' }],
    adapters: [his.adapter],
  });
  await his.serve(page.context());
  await page.goto(`${hisUrl}/${his.path}`);
  const panel = await openAs(extension, chip, 'huisarts');
  await referByLetter(panel);
  return panel;
}

/** These pages are as HISs are; what they lack for screen readers is not ours to test. */
async function leave(page: Page): Promise<void> {
  await page.goto('about:blank');
}

extensionStory.describe('Zet in journaal', () => {
  extensionStory(
    'zet de regel met één klik in de velden van het HIS, slaat niets op, en haalt haar er weer uit',
    async ({ extension, chip, his, page, sandbox }) => {
      await extension.setUp(await noServerSettings(sandbox.hisUrl));
      await his.login('huisarts');
      await page.goto(`${sandbox.hisUrl}/his-kaal/dossier/${widow}`);
      const panel = await openAs(extension, chip, 'huisarts');
      await referByLetter(panel);
      const lines = await panel.referral.journal.first().textContent();

      await button(panel, 'Zet in journaal').click();
      await expect(panel.referral.part.getByText('Staat in het journaal.')).toBeVisible();
      await expectAccessible(panel.page);
      const field = (letter: string) => page.getByRole('textbox', { name: letter, exact: true });
      for (const letter of ['S', 'E', 'P']) {
        const line = lines?.split('\n').find((one) => one.startsWith(`${letter}: `));
        await expect(field(letter)).toHaveValue(line?.slice(3) ?? 'no such line');
      }
      await expect(page, 'nothing was saved').toHaveURL(new RegExp(`/his-kaal/dossier/${widow}$`));

      await button(panel, 'Haal uit het journaal').click();
      await expect(panel.referral.part.getByText('Het journaal is weer zoals het was.')).toBeVisible();
      for (const letter of ['S', 'E', 'P']) await expect(field(letter)).toHaveValue('');

      await extensionStory.step('wat er al staat blijft staan, en dat wordt gezegd', async () => {
        await field('P').fill('Controle over 2 weken.');
        await button(panel, 'Zet in journaal').click();
        await expect(panel.referral.part.getByText('hier stond al iets, dat blijft staan')).toBeVisible();
        await expect(field('P')).toHaveValue('Controle over 2 weken.');
        await expect(button(panel, 'Kopiëren').first(), 'copying is still there').toBeVisible();
      });
    },
  );

  extensionStory(
    'een journaal in een frame dat niemand noemt: pas als de gebruiker zegt van wie het is',
    async ({ extension, chip, page, sandbox }) => {
      const panel = await openOn(barAndFrame(), extension, chip, page, sandbox.hisUrl);
      const line = page.frameLocator('iframe').getByRole('textbox', { name: 'P' });

      await button(panel, 'Zet in journaal').click();
      await expect(panel.referral.part.getByText('Het journaal in uw HIS noemt geen patiënt.')).toBeVisible();
      await expect(line).toHaveValue('');
      await expectAccessible(panel.page);
      await button(panel, /^Dit journaal is van Meer/).click();

      await expect(panel.referral.part.getByText('Staat in het journaal.')).toBeVisible();
      const put = await line.inputValue();
      expect(put).toContain('verwezen naar Welzijn Lindeveen');
      expect(await heardBy(line), 'the page was told as by typing').toEqual([put, put]);
      expect(await page.frames()[1]?.evaluate(() => document.documentElement.dataset.sent)).toBeUndefined();
      await leave(page);
    },
  );

  extensionStory(
    'de balk gaat intussen naar een andere patiënt: de regel wordt er weer uitgehaald',
    async ({ extension, chip, page, sandbox }) => {
      const panel = await openOn(barAndFrame('on-focus'), extension, chip, page, sandbox.hisUrl);
      await button(panel, 'Zet in journaal').click();
      await button(panel, /^Dit journaal is van Meer/).click();

      await expect(page.getByText('Jansen, K.')).toBeVisible();
      await expect(page.frameLocator('iframe').getByRole('textbox', { name: 'P' })).toHaveValue('');
      await expect(
        panel.screen.getByText('Meer, R. van der'),
        'the panel is of the next patient',
      ).toHaveCount(0);
      await leave(page);
    },
  );

  extensionStory(
    'van twee dossiers in één pagina krijgt alleen het veld met het nummer van deze patiënt de regel',
    async ({ extension, chip, page, sandbox }) => {
      const panel = await openOn(numberedEditors, extension, chip, page, sandbox.hisUrl);
      await button(panel, 'Zet in journaal').click();

      await expect(panel.referral.part.getByText('Staat in het journaal.')).toBeVisible();
      const editor = (id: string) => page.locator(`[data-soep="P"][data-patientid="${id}"] textarea`);
      await expect(editor('1002')).toHaveValue(/verwezen naar Welzijn Lindeveen/);
      await expect(editor('1001')).toHaveValue('');
      await leave(page);
    },
  );
});
