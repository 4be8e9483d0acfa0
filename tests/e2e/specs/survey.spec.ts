import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strToU8 } from 'fflate';
import { expectAccessible } from '../setup/accessible.ts';
import { expect, story } from '../setup/story.ts';
import { volumeStory } from '../setup/volume-story.ts';

async function choose(
  page: Page,
  ...files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
) {
  await page.getByLabel('Kies bestanden').setInputFiles(
    files.map(({ name, bytes }) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes),
    })),
  );
}

const saved = async (page: Page, button: string) => {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  return readFile(await (await download).path());
};

story.describe('Een huisarts vult de vragenlijst in', () => {
  story(
    'zonder naam of patiënt; wat naar iemand kan leiden wordt eerst aangewezen',
    async ({ page, sandbox }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
      await page.goto(`${sandbox.appUrl}/vragenlijst.html`);
      await expect(page.getByRole('heading', { name: 'Vragenlijst voor praktijken' })).toBeVisible();
      await expect(page.getByText('Er is nog niets ingevuld.')).toBeVisible();
      await expectAccessible(page);

      await page.getByRole('group', { name: 'Bent u bekend' }).getByText('Ja').click();
      await page.getByRole('group', { name: 'Welk rapportcijfer' }).getByText('8', { exact: true }).click();
      await page.getByLabel('Wat zijn sterke punten').fill('Bel 06-12345678, geboren 10-7-1948');
      await expect(page.getByText('een telefoonnummer (06-12345678) en een datum (10-7-1948)')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Bewaar als CSV' })).toHaveCount(0);
      await expectAccessible(page);
      await page.getByRole('checkbox', { name: 'Ik heb het nagekeken' }).check();
      await expect(page.getByRole('button', { name: 'Bewaar als CSV' })).toBeVisible();
      await page.getByLabel('Wat zijn sterke punten').fill('De coach belt snel');
      await page.getByRole('group', { name: 'Waar heeft u behoefte aan?' }).getByText('E-learning').click();

      const row = (await saved(page, 'Bewaar als CSV')).toString();
      expect(row).toMatch(
        /^\uFEFFmaand;bekend;cijfer;sterk;beter;belemmering;training\r\n\d{4}-\d\d;ja;8;De coach belt snel;;;e-learning\r\n$/,
      );
      const resource = JSON.parse((await saved(page, 'Bewaar als QuestionnaireResponse')).toString());
      expect(Object.keys(resource)).not.toContain('author');
      expect(Object.keys(resource)).not.toContain('subject');
      await expectAccessible(page);

      expect(asked.join('\n')).not.toContain('belt snel');
      expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(
        'belt',
      );
    },
  );

  story(
    'met de vragen van de eigen regio; wat niet kan, wordt bij naam geweigerd',
    async ({ page, sandbox }) => {
      await page.route('**/config.json', async (route) => {
        const answer = await route.fetch();
        const survey = { file: 'vragen.json', mail: 'regio@lindeveen.example' };
        await route.fulfill({ response: answer, json: { ...(await answer.json()), survey } });
      });
      const item = [
        { linkId: 'een', text: '<b>Wat</b> helpt?', type: 'text' },
        { linkId: 'twee', text: 'Wanneer?', type: 'date' },
      ];
      await page.route('**/vragen.json', (route) =>
        route.fulfill({ json: { resourceType: 'Questionnaire', status: 'active', item } }),
      );
      await page.goto(`${sandbox.appUrl}/vragenlijst.html`);
      await page.getByLabel('<b>Wat</b> helpt?').fill('Koffie');
      await page.getByText('In het bestand met de vragen klopt iets niet').click();
      await expect(page.getByText('Vraag twee heeft type date, dat hier niet kan')).toBeVisible();
      const mail = await page.getByRole('link', { name: 'Mail de rij' }).getAttribute('href');
      expect(decodeURIComponent(mail ?? '')).toContain('Koffie');
      await expectAccessible(page);
    },
  );
});

story.describe('De regio telt de antwoorden', () => {
  const rows = (count: number, row: string) => `bekend;cijfer;sterk\r\n${`${row}\r\n`.repeat(count)}`;

  story(
    'onder de vijf niets, tekst pas na nakijken, op papier alleen wat is overgenomen',
    async ({ page, sandbox }) => {
      await page.goto(`${sandbox.appUrl}/vragenlijst.html`);
      await page.getByRole('button', { name: 'Uitkomsten bekijken (regio)' }).click();
      await expectAccessible(page);
      await choose(page, { name: 'a.csv', bytes: strToU8(rows(4, 'ja;8;Snel')) });
      await expect(page.getByText('4 ingevulde vragenlijsten gelezen')).toBeVisible();
      await expect(page.getByText('minder dan 5 antwoorden: niet getoond')).toHaveCount(6);
      await expect(page.getByText('Snel')).toHaveCount(0);

      await choose(
        page,
        { name: 'a.csv', bytes: strToU8(rows(4, 'ja;8;Snel')) },
        { name: 'b.csv', bytes: strToU8(rows(1, 'nee;3;Bel 06-12345678')) },
        { name: 'c.csv', bytes: strToU8('iets;anders\r\n1;2\r\n') },
        { name: 'd.csv', bytes: strToU8(rows(1, 'wel;12;')) },
      );
      await expect(page.getByText('gemiddeld 7,0')).toBeVisible();
      await expect(page.getByText('Ja: 80%')).toBeVisible();
      await expect(page.getByText(/c.csv: geen CSV van deze vragenlijst/)).toBeVisible();
      await expect(page.getByText(/d.csv, rij 2: “cijfer” past niet/)).toBeVisible();
      await expect(page.getByText('0 van 5 nagekeken en overgenomen')).toBeVisible();
      await expect(page.getByText('een telefoonnummer (06-12345678)')).toBeVisible();
      await expectAccessible(page);

      await page
        .getByRole('checkbox', { name: /^Overnemen ?: Snel/ })
        .first()
        .check();
      const csv = (await saved(page, 'Bewaar de uitkomsten (CSV)')).toString();
      expect(csv).toContain('Snel');
      expect(csv).not.toContain('06-12345678');
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByText('Bel 06-12345678', { exact: true })).toBeHidden();
      await expect(page.getByText('Snel', { exact: true }).first()).toBeVisible();
    },
  );

  for (const width of [320, 400, 1280]) {
    story(`alles past op ${width} px, licht en donker`, async ({ page, sandbox }) => {
      await page.setViewportSize({ width, height: 700 });
      await page.goto(`${sandbox.appUrl}/vragenlijst.html`);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await expectAccessible(page);
      }
      await page.getByRole('button', { name: 'Uitkomsten bekijken (regio)' }).click();
      await choose(page, { name: 'a.csv', bytes: strToU8(rows(6, 'ja;8;Snel')) });
      await expect(page.getByText('gemiddeld 8,0')).toBeVisible();
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    });
  }
});

volumeStory(
  'De praktijkmanager vindt onder de cijfers de vragenlijst, en drukt het interview af',
  async ({ volume, page }) => {
    await volume.open();
    await volume.isCounted();
    await page.getByText('Vragenlijst voor praktijken').click();
    await expect(page.getByText('Welk rapportcijfer geeft u Welzijn op Recept?')).toBeVisible();
    await expectAccessible(page);

    await page.evaluate(() => {
      window.print = () => {
        dispatchEvent(new Event('beforeprint'));
        document.body.dataset.printed = document.querySelector('.paper-place')?.textContent ?? '';
        dispatchEvent(new Event('afterprint'));
      };
    });
    await page.getByRole('button', { name: 'Interview en organisaties (afdrukken)' }).click();
    await expect
      .poll(() => page.evaluate(() => document.body.dataset.printed))
      .toContain('Is er voldoende aanbod?');
    const printed = await page.evaluate(() => document.body.dataset.printed);
    expect(printed).toContain('Welzijn Lindeveen');
    expect(printed).toContain('Dagen tot kennismaking');
  },
);
