import type { BrowserContext, Locator, Page } from '@playwright/test';
import { startSandbox } from '../../../sandbox/sandbox.ts';
import { csvBytes, registrationRows } from '../../../sandbox/volume/registration-sheet.ts';
import type { ConsultPanel } from '../pages/consult-panel.ts';
import { SheetPage } from '../pages/sheet-page.ts';
import { TeachPage } from '../pages/teach-page.ts';
import { VolumePage } from '../pages/volume-page.ts';
import { expectAccessible } from '../setup/accessible.ts';
import { countActions } from '../setup/count-actions.ts';
import { expect, extensionStory } from '../setup/extension-story.ts';
import { button, noServerSettings, openAs } from '../setup/no-server.ts';
import { untaughtPortal } from '../setup/untaught-portal.ts';

/** The sandbox as `npm start -- --no-server` gives it: pages of a HIS, and no FHIR server that answers. */
const story = extensionStory.extend<object>({
  sandbox: [
    async ({ mode }, use) => {
      const sandbox = await startSandbox({
        port: 0,
        appPort: 0,
        mode,
        servers: 'none',
        referrals: 200,
        seed: 4,
      });
      await use(sandbox);
      await sandbox.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

const portalAddress = `https://portaal.example/${untaughtPortal.path}`;

story(
  'Een praktijk zonder server leert haar HIS-pagina, verwijst per brief en per portaal, en telt haar lijst',
  async ({ extension, chip, context, his, page, sandbox }) => {
    story.slow(); // it is a whole first day
    await untaughtPortal.serve(context);
    const asked = listenToAll(context);
    const first = await extension.firstPage();
    const {
      his: _taught,
      adapters: _byPointing,
      coaches,
      ...settings
    } = await noServerSettings(sandbox.hisUrl);
    await extension.choose(first, { ...settings, coaches: atThePortal(coaches) });
    await his.login('huisarts');

    await story.step('leert de pagina met de muis', async () => {
      await page.goto(`${sandbox.hisUrl}/his-kaal/dossier/eenzame-weduwe`);
      const [opened] = await Promise.all([
        context.waitForEvent('page'),
        first.getByRole('button', { name: 'Leer deze pagina' }).click(),
      ]);
      const teach = new TeachPage(opened);
      await teach.begin(page.url());
      await teach.point('Naam van de patiënt', page.getByRole('heading', { level: 1 }));
      await teach.point('Geboortedatum', page.getByText('geb. '));
      await teach.more();
      await teach.point('ICPC-code, in een rij van de episodelijst', rowOf(page, 'Eenzaamheid').locator('b'));
      await teach.point('Omschrijving, in dezelfde rij', rowOf(page, 'Eenzaamheid').locator('span'));
      await teach.pointEmpty('Veld voor de journaalregel (P)', soep(page, 'P'));
      await teach.pointEmpty('Veld voor S, in hetzelfde journaal', soep(page, 'S'));
      await teach.pointEmpty('Veld voor E, in hetzelfde journaal', soep(page, 'E'));
      await teach.read();
      for (const patient of ['eenzame-weduwe', 'schulden', 'eenzame-weduwe']) {
        if (!page.url().endsWith(patient)) await goTo(page, patient, teach);
        await teach.look(((await page.getByRole('heading', { level: 1 }).textContent()) ?? 'no name').trim());
        await teach.say('Ja, klopt');
      }
      await teach.save.click();
      await expect(opened.getByText('Het HIS staat nog uit.')).toBeVisible();
      await teach.switchOn.click();
      await expect(opened.getByText('dit HIS staat aan')).toBeVisible();
      await expectAccessible(opened);
      await opened.close();
      await first.close();
    });

    const panel = await openAs(extension, chip, 'huisarts');
    await expect(panel.patient).toContainText('de Groot-van den Berg');
    await expect(panel.signals.line('Eenzaamheid')).toContainText('In het dossier: Eenzaamheid');

    await story.step('verwijst per brief in vier handelingen', async () => {
      await fillContact(panel, 'Welzijn Lindeveen');
      const actions = await countActions(panel.page);
      await panel.signals.takeOver.click();
      await panel.referral.consentToBoth.check();
      await button(panel, 'Kopieer de brief').click();
      await button(panel, 'Ik heb het verstuurd').click();
      expect(await actions.read()).toBeLessThanOrEqual(4);
      await expect(panel.referral.part.getByText('U verstuurde het via beveiligde mail')).toBeVisible();
    });

    await story.step('zet de regel in het journaal', async () => {
      const lines = (await panel.referral.journal.first().textContent()) ?? '';
      await button(panel, 'Zet in journaal').click();
      await expect(panel.referral.part.getByText('Staat in het journaal.')).toBeVisible();
      const line = lines.split('\n').find((one) => one.startsWith('P: '));
      await expect(soep(page, 'P')).toHaveValue(line?.slice(3) ?? 'no such line');
      await expect(page, 'nothing was saved').toHaveURL(/\/his-kaal\/dossier\/eenzame-weduwe$/);
    });

    await story.step('drukt de kaart af', async () => {
      const prints = await catchPrint(panel.page);
      await button(panel, 'Kaart afdrukken').click();
      await expect(panel.screen.getByText('Kopie voor de huisarts'), 'it is the practice').toHaveCount(0);
      expect(await prints()).toBe(1);
    });

    await story.step('verwijst per portaal in vier handelingen', async () => {
      await button(panel, 'Nog een verwijzing maken').click();
      await fillContact(panel, 'Samen Oostdrecht');
      if (await panel.referral.secondReferral.isVisible()) await panel.referral.secondReferral.check();
      const actions = await countActions(panel.page);
      await panel.signals.takeOver.click();
      await panel.referral.consentToBoth.check();
      const opened = context.waitForEvent('page');
      await button(panel, 'Open Wegwijs').click();
      await expect(await opened).toHaveURL(portalAddress);
      await button(panel, 'Ik heb het verstuurd').click();
      expect(await actions.read()).toBeLessThanOrEqual(4);
      await expect(panel.referral.part.getByText('U verstuurde het via Wegwijs')).toBeVisible();
    });

    await story.step('opent de lijst en drukt het verslag af', async () => {
      await page.goto(`${sandbox.appUrl}/cijfers-uit-bestand.html`);
      const bytes = csvBytes(registrationRows(sandbox.ledger), {
        delimiter: ';',
        days: 'dutch',
        letters: 'windows-1252',
      });
      await new SheetPage(page).choose({ name: 'registratie.csv', bytes });
      await new VolumePage(page, sandbox).isCounted();
      const prints = await catchPrint(page);
      await page.getByRole('button', { name: 'Afdrukken', exact: true }).click();
      expect(await prints()).toBe(1);
    });

    const pages = [`${sandbox.hisUrl}/his-kaal`, `${sandbox.appUrl}/`, portalAddress];
    const beyond = asked().filter((url) => !pages.some((own) => url.startsWith(own)));
    expect(beyond, 'requests beyond the extension and the pages').toEqual([]);
  },
);

/** The coach of the portal, at an address that is not the HIS's. */
function atThePortal(coaches: unknown): readonly unknown[] {
  const [byLetter, byPortal] = Array.isArray(coaches) ? coaches : [];
  return [byLetter, { ...byPortal, portal: { name: 'Wegwijs', address: portalAddress } }];
}

function rowOf(page: Page, problem: string): Locator {
  return page.getByRole('listitem').filter({ hasText: problem }).first();
}

function soep(page: Page, letter: 'S' | 'E' | 'P'): Locator {
  return page.getByRole('textbox', { name: letter, exact: true });
}

/** To another dossier by the links of the HIS, which loads a page each time. */
async function goTo(page: Page, patient: string, teach: TeachPage): Promise<void> {
  await page.getByRole('link', { name: 'Alle patiënten' }).click();
  await page.locator(`a[href$="/${patient}"]`).click();
  await teach.connect();
}

/** What the page of this HIS does not show. */
async function fillContact(panel: ConsultPanel, coach: string): Promise<void> {
  await panel.referral.chooseCoach(coach);
  await panel.referral.fill('Telefoon', '06 00 00 01 11');
}

/** Keeps the print dialog away; gives how often it would have opened. */
async function catchPrint(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    document.documentElement.dataset.prints = '0';
    window.print = () => {
      const { dataset } = document.documentElement;
      dataset.prints = String(Number(dataset.prints) + 1);
    };
  });
  return () => page.evaluate(() => Number(document.documentElement.dataset.prints));
}

/** Addresses that anything in this browser asks for, but the extension's own files. */
function listenToAll(context: BrowserContext): () => readonly string[] {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  return () => asked.filter((url) => !/^(chrome-extension|data|blob|about):/.test(url));
}
