import { WorklistPage } from '../pages/worklist-page.ts';
import { expectAccessible } from '../setup/accessible.ts';
import { expect, story } from '../setup/story.ts';
import { volumeStory } from '../setup/volume-story.ts';

const hoekstra = 'Hoekstra, Aaltje';

story.describe('Wat in de werklijst aandacht vraagt', () => {
  story('de POH leest een bericht in de lijst, met het toetsenbord', async ({ his, page, exchange }) => {
    const list = await WorklistPage.open(his, 'poh');
    await list.patient(hoekstra).focus();
    await page.keyboard.press('g');
    const unfolded = list.line(hoekstra).getByRole('button', { name: 'Gelezen' });
    await expect(unfolded, 'long words are unfolded before they count as read').toBeVisible();
    await expect(list.line(hoekstra)).toContainText('Ik bel haar daarna en laat het u weten.');
    await page.keyboard.press('g');
    await expect(list.line(hoekstra)).toHaveCount(0);
    await expect(page.getByText('Gelezen: Hoekstra, Aaltje.')).toBeVisible();
    await expect(list.patient('Tesfay, Yohannes'), 'the work goes on at the next line').toBeFocused();
    await expect.poll(() => exchange.of('Basic', 'nieuw-bericht')).toHaveLength(1);

    const again = await WorklistPage.open(his, 'poh');
    await expect(again.line(hoekstra)).toHaveCount(0);
  });

  story('"Gelezen" is met één toets terug te nemen', async ({ his, page, exchange }) => {
    const list = await WorklistPage.open(his, 'poh');
    await list.patient(hoekstra).focus();
    await page.keyboard.press('g');
    await expect(list.line(hoekstra).getByRole('button', { name: 'Gelezen' })).toBeVisible();
    await page.keyboard.press('g');
    await expect(list.patient('Tesfay, Yohannes'), 'the work goes on at the next line').toBeFocused();
    await expect.poll(() => exchange.of('Basic', 'nieuw-bericht')).toHaveLength(1);
    await page.keyboard.press('u');
    await expect(list.patient(hoekstra)).toBeFocused();

    await list.line(hoekstra).getByRole('button', { name: 'Gelezen' }).click();
    await expect(list.line(hoekstra)).toHaveCount(0);
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect(list.patient(hoekstra)).toBeFocused();
    await expect((await WorklistPage.open(his, 'poh')).line(hoekstra), 'the server knows').toBeVisible();
  });

  story('letters werken alleen in de lijst', async ({ his, page }) => {
    const list = await WorklistPage.open(his, 'poh');
    await list.search.fill('g');
    await page.keyboard.press('g');
    await page.keyboard.press('n');
    await expect(list.search).toHaveValue('ggn');
    await list.search.fill('');
    await page.getByRole('heading', { name: 'Werklijst' }).click();
    await page.keyboard.press('g');
    await expect(list.line(hoekstra)).toBeVisible();
  });

  story('wie verwees leest zelf, voor de anderen is het gelezen', async ({ his }) => {
    const list = await WorklistPage.open(his, 'huisarts');
    const own = list.line('Tesfay, Yohannes');
    const ofColleague = list.line(hoekstra);
    await ofColleague.getByRole('button', { name: 'Lees' }).click();
    await ofColleague.getByRole('button', { name: 'Gelezen' }).click();
    await expect(ofColleague).toHaveCount(0);
    await expect(own).toBeVisible();

    const ofPoh = await WorklistPage.open(his, 'poh');
    await expect(ofPoh.line(hoekstra), 'she referred, and has not read it').toBeVisible();
    const ofAssistant = await WorklistPage.open(his, 'assistent');
    await expect(ofAssistant.table).toBeVisible();
    await expect(ofAssistant.line(hoekstra), 'somebody of the practice has read it').toHaveCount(0);
  });

  story('terug gaat naar dezelfde regel, langs elke weg', async ({ his, page }) => {
    const list = await WorklistPage.open(his, 'poh');
    const ways = [() => page.keyboard.press('Escape'), () => page.goBack(), () => list.backToList()];
    for (const goBack of ways) {
      await list.patient('Tesfay, Yohannes').focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1, name: /Tesfay/ })).toBeVisible();
      expect(page.url(), 'no id in the address').not.toMatch(/geen-plek|Patient|patient/);
      await goBack();
      await expect(list.patient('Tesfay, Yohannes')).toBeFocused();
    }
  });

  story('volgende en vorige gaan langs de lijst', async ({ his, page }) => {
    const list = await WorklistPage.open(his, 'poh');
    await list.openPanel(hoekstra);
    await page.getByRole('button', { name: 'Volgende' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /Tesfay/ })).toBeVisible();
    await expectAccessible(page);
    await page.goBack();
    await expect(list.patient('Tesfay, Yohannes')).toBeFocused();
  });
});

volumeStory.describe('Wie te laat is', () => {
  volumeStory(
    'staat bovenaan met het nummer van de coach; nabellen wordt genoteerd',
    async ({ his, page }) => {
      const list = await WorklistPage.open(his, 'poh');
      const late = list.linesThatAre('late').first();
      await expect(late).toContainText(/werkdagen? te laat/);
      await expect(late.getByRole('link', { name: /0595 000/ })).toHaveAttribute('href', /^tel:0595000/);
      const name = (await late.getByRole('rowheader').getByRole('button').textContent()) ?? ''; // it always has one
      const asked: string[] = [];
      page.on('request', (request) => {
        if (request.method() !== 'GET') asked.push(`${request.method()} ${new URL(request.url()).pathname}`);
      });

      await list.patient(name).focus();
      await page.keyboard.press('n');
      await expect(list.line(name)).toContainText(/nagebeld \d+ \w+ \d{4} door S. Yilmaz/);
      await expect(list.line(name)).toContainText('te laat');
      await expect.poll(() => asked.some((one) => one.endsWith('/Basic'))).toBe(true);
      expect(
        asked.filter((one) => /Task|Communication|ServiceRequest/.test(one)),
        'nothing to the coach',
      ).toEqual([]);
      await expectAccessible(page);

      const again = await WorklistPage.open(his, 'huisarts');
      await expect(again.line(name), 'a colleague sees it').toContainText('door S. Yilmaz');
    },
  );

  volumeStory('past op elk scherm', async ({ his, page }) => {
    const list = await WorklistPage.open(his, 'poh');
    for (const width of [320, 400, 1280]) {
      await page.setViewportSize({ width, height: 600 });
      for (const scheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: scheme, forcedColors: 'none' });
        await expectAccessible(page);
      }
      await page.emulateMedia({ forcedColors: 'active' });
      await expectAccessible(page);
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth > innerWidth))
        .toBe(false);
    }
    await page.setViewportSize({ width: 400, height: 600 });
    await list.show('Alles');
    const heights = await list.table
      .locator('[data-attention="none"], [data-attention="late"]')
      .evaluateAll((rows) => rows.slice(0, 40).map((row) => row.getBoundingClientRect().height));
    expect(Math.max(...heights), 'two lines a row').toBeLessThanOrEqual(70);
  });

  volumeStory('de plek in een lange lijst blijft', async ({ his, page }) => {
    const list = await WorklistPage.open(his, 'poh');
    await list.show('Alles');
    const far = list.lines.nth(55).getByRole('button');
    await far.focus();
    const name = (await far.textContent()) ?? ''; // out of sight it has no inner text
    const top = async () => (await far.boundingBox())?.y ?? -1; // always drawn
    const before = await top();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: /^Patiënt: / })).toBeVisible();
    await page.goBack();
    await expect(page.locator(':focus')).toHaveText(name);
    await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThanOrEqual(2);
  });
});
