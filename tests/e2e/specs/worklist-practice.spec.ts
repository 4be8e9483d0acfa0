import { ConsultPanel } from '../pages/consult-panel.ts';
import { DraftPart } from '../pages/draft-part.ts';
import { WorklistPage } from '../pages/worklist-page.ts';
import { expectAccessible } from '../setup/accessible.ts';
import { statusNoise } from '../setup/console-guard.ts';
import { expect, story } from '../setup/story.ts';

story.describe('De werklijst van de praktijk', () => {
  story('de POH ziet wat er loopt, opent een regel en komt terug', async ({ his, page }) => {
    const list = await WorklistPage.open(his, 'poh');
    await expectAccessible(page);
    const line = list.line('Hoekstra, Aaltje');
    await expect(line).toContainText('S. Yilmaz');
    await expect(line).toContainText('4. Begeleiding');
    await expect(line).toContainText(/\d+ dagen/);
    await expect(line).toContainText('nieuw');

    const panel = await list.openPanel('Hoekstra, Aaltje');
    await expect(panel.patient).toHaveText('Patiënt: Aaltje Hoekstra');
    await expect(panel.feedback.entries.first()).toBeVisible();
    await expectAccessible(page);
    await panel.reload();
    await expect(panel.patient, 'a reload keeps the patient').toHaveText('Patiënt: Aaltje Hoekstra');
    await panel.feedback.markRead.click();
    await list.backToList();
    await expect(list.line('Hoekstra, Aaltje'), 'what was read asks for no attention').toHaveCount(0);
    await list.show('Alles');
    await expect(list.line('Hoekstra, Aaltje').getByText('geen nieuw bericht')).toBeAttached();
  });

  story(
    'ziet dat berichten niet gelezen konden worden, en leest ze later',
    async ({ his, page, expectNoise }) => {
      expectNoise(statusNoise(503));
      await page.route(/\/fhir\/Communication\?/, (route) =>
        route.fulfill({ status: 503, headers: { 'access-control-allow-origin': '*' }, json: {} }),
      );
      const list = await WorklistPage.open(his, 'poh');

      const notice = page.getByRole('alert');
      await expect(notice).toContainText('Berichten van de coach: niet kunnen lezen (HIS antwoordt niet)');
      await expect(list.table).not.toContainText('geen nieuw bericht');
      await expectAccessible(page);

      await page.unroute(/\/fhir\/Communication\?/);
      await notice.getByRole('button', { name: 'Opnieuw lezen' }).click();
      await expect(notice).toHaveCount(0);
    },
  );

  story('zoekt, kiest en sorteert, ook met het toetsenbord', async ({ his, page }) => {
    const list = await WorklistPage.open(his, 'poh');
    await list.show('Alles');
    const all = await list.lines.count();
    expect(all).toBeGreaterThan(1);

    await list.search.fill('hoek aal');
    await expect(list.lines).toHaveCount(1);
    await list.search.fill('bestaat niet');
    await expect(page.getByText('Niets gevonden met deze keuze.')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Toon alles' }).click();
    await expect(list.lines).toHaveCount(all);

    await list.show('Van mij');
    await expect(list.lines).toHaveCount(1);
    await list.show('Alles');

    const heading = list.table.getByRole('columnheader', { name: 'Patiënt' });
    await heading.getByRole('button').click();
    await expect(heading).toHaveAttribute('aria-sort', 'ascending');
    const names = await list.lines.allInnerTexts();
    expect(names).toEqual(names.toSorted((one, other) => one.localeCompare(other, 'nl')));

    await list.lines.first().getByRole('button').focus();
    await page.keyboard.press('ArrowDown');
    await expect(list.lines.nth(1).getByRole('button')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: /^Patiënt: / })).toBeVisible();
    await new ConsultPanel(page).isRead(); // it goes to the news by itself once that is read
  });

  story(
    'wat een collega klaarzet, staat in de lijst en gaat er vandaan weg',
    async ({ his, page, exchange }) => {
      const drafts = new DraftPart(page);
      const prepared = await his.openPanel('eenzame-weduwe', 'assistent');
      await prepared.signals.takeOver.click();
      await drafts.handOver.click();
      await expect(drafts.standing).toContainText('Klaargezet');

      const list = await WorklistPage.open(his, 'huisarts');
      await list.show('Concepten');
      await expect(list.line('de Groot')).toContainText('klaar om te versturen');
      await expect(list.line('de Groot')).toContainText('L. Bos');
      const panel = await list.openPanel('de Groot');
      await drafts.offer('L. Bos').click();
      await panel.referral.sendWithConsent();
      await panel.referral.isSent();
      await list.backToList();
      await list.show('Alles');
      await expect(list.line('de Groot')).toContainText('Verstuurd, nog geen bericht');
      expect((await exchange.of('Task', 'eenzame-weduwe')).map(({ status }) => status)).toEqual([
        'requested',
      ]);
    },
  );

  story(
    'de praktijkmanager krijgt geen patiënt te zien, ook niet in het verkeer',
    async ({ his, page, sandbox }) => {
      const asked: string[] = [];
      page.on('request', (request) => {
        if (request.url().startsWith(sandbox.fhirBase)) asked.push(request.url());
      });
      await his.login('manager');
      await his.launch('', { view: 'worklist' });
      await expect(page.getByRole('heading', { name: 'Hier worden geen patiënten getoond' })).toBeVisible();
      await expect(page.getByText('volume-overzicht')).toBeVisible();
      expect(asked.filter((url) => /\/(Task|Patient|ServiceRequest|Communication)\b/.test(url))).toEqual([]);
    },
  );

  story('op een smal scherm staat elke regel op twee regels', async ({ his, page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    const list = await WorklistPage.open(his, 'poh');
    await expect(list.line('Hoekstra, Aaltje').getByText('N. Haddad:')).toBeVisible();
    await list.show('Alles');
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(tooWide).toBe(false);
    await expectAccessible(page);
  });

  story('een lijst die niet te lezen is, is niet leeg', async ({ his, page, expectNoise }) => {
    expectNoise(statusNoise(403));
    await his.login('poh');
    await his.fails({ kind: '403', on: { resourceType: 'Task' } });
    await his.launch('', { view: 'worklist' });
    await expect(page.getByRole('alert')).toContainText('geen toegang');
    await expect(page.getByText('Er zijn nu geen lopende verwijzingen')).toHaveCount(0);
    await expect(page.getByText('(0)')).toHaveCount(0);
    await his.recovers();
    await page.getByRole('button', { name: 'Opnieuw lezen' }).click();
    await expect(new WorklistPage(page).table).toBeVisible();
  });
});
