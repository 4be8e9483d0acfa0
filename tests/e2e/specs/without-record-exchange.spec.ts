import type { Page } from '@playwright/test';
import type { Sandbox } from '../../../sandbox/sandbox.ts';
import { ConsultPanel } from '../pages/consult-panel.ts';
import { expectAccessible } from '../setup/accessible.ts';
import { Exchange } from '../setup/exchange.ts';
import { extensionPage } from '../setup/extension-browser.ts';
import { extensionStory } from '../setup/extension-story.ts';
import { listenForBytes } from '../setup/sent-bytes.ts';
import { expect, story } from '../setup/story.ts';

const region = 'Uitwisseling Lindeveen';

/** The settings of a region with an exchange, for who has no record. */
function settingsOf({ exchange }: Sandbox, client: string) {
  return {
    language: 'nl',
    issuers: [{ iss: exchange.fhirBase, name: region, clients: { consult: client } }],
    coaches: [
      {
        id: 'lindeveen',
        name: 'Welzijn Lindeveen',
        reference: 'HealthcareService/welzijnscoach-lindeveen',
        organization: 'Organization/welzijn-lindeveen',
        municipalities: ['Lindeveen'],
      },
    ],
    withoutRecord: { exchange: exchange.fhirBase },
  };
}

story(
  'Fysiotherapeut zonder dossier verwijst bij de uitwisseling, en twee keer dezelfde gegevens worden niet samengevoegd',
  async ({ his, page, sandbox }) => {
    await his.login('huisarts');
    await page.route('**/config.json', (route) =>
      route.fulfill({ json: settingsOf(sandbox, 'wor-consult') }),
    );
    await page.goto(`${sandbox.appUrl}/zonder-dossier.html`);
    const sent = listenForBytes(page, sandbox.exchange.fhirBase);
    const atExchange = new Exchange(sandbox.exchange);

    await typePerson(page);
    await sayWho(page);
    const panel = new ConsultPanel(page);
    await expect(panel.patient).toHaveText('Patiënt: Ria van den Berg');
    await expect(page.getByText('Zonder server: niets wordt opgevraagd')).toHaveCount(0);
    expect(await atExchange.patients(), 'nobody is told of before the send').toEqual([]);
    await refer(panel);
    await expectAccessible(page);

    const [transaction = ''] = sent.to('/');
    expect(transaction).toContain('"resourceType":"Patient"');
    expect(transaction).toContain('K. de Boer, fysiotherapeut, Fysio Lindeveen');
    expect(transaction).not.toContain('/bsn');

    await story.step('na herladen is het nog dezelfde verwijzing', async () => {
      await page.reload();
      await page.getByRole('button', { name: 'Verder' }).click();
      await panel.mode('Terugkoppeling').click();
      await expect(panel.feedback.referrals).toHaveCount(1);
    });

    await story.step('wie hetzelfde heet en even oud is, wordt een patiënt voor zich', async () => {
      await page.getByRole('button', { name: 'Iemand anders' }).click();
      await typePerson(page);
      await refer(panel);
      const patients = await atExchange.patients();
      expect(patients).toHaveLength(2);
      const keys = patients.flatMap(({ identifier = [] }) => identifier.map(({ value }) => value));
      expect(new Set(keys).size).toBe(2);
      for (const key of keys) expect(key, 'nothing of the person is in it').toMatch(/^[0-9a-f]{64}$/);
    });
  },
);

extensionStory(
  'In het zijpaneel op een andere pagina: eerst aanmelden, dan hetzelfde',
  async ({ context, extension, his, page, sandbox }) => {
    const options = await extension.openOptions();
    await extension.choose(options, settingsOf(sandbox, 'wor-extension'));
    await expect(options.getByText('De instellingen kloppen.')).toBeVisible();
    await options.close();
    await his.login('huisarts');
    await page.goto(`${sandbox.hisUrl}/login`);
    const panel = new ConsultPanel(await context.newPage());
    await panel.page.goto(extensionPage('sidepanel.html'));
    await panel.page.getByRole('button', { name: 'Verwijzen zonder dossier' }).click();
    await panel.page.getByRole('button', { name: `Aanmelden bij ${region}` }).click();
    await typePerson(panel.page);
    await sayWho(panel.page);
    await refer(panel);
    expect(await new Exchange(sandbox.exchange).patients()).toHaveLength(1);
  },
);

async function typePerson(page: Page): Promise<void> {
  await page.getByLabel('Naam').fill('Ria van den Berg');
  await page.getByLabel('Geboortedatum').fill('12-03-1950');
  await page.getByLabel('Telefoon').fill('06 12 34 56 78');
  await page.getByRole('button', { name: 'Verder' }).click();
}

async function sayWho(page: Page): Promise<void> {
  await page.getByLabel('Ik ben').selectOption({ label: 'fysiotherapeut' });
  await page.getByLabel('Uw naam').fill('K. de Boer');
  await page.getByLabel('Praktijk of organisatie').fill('Fysio Lindeveen');
  await page.getByRole('button', { name: 'Verder' }).click();
}

async function refer(panel: ConsultPanel): Promise<void> {
  await panel.signals.tick('Eenzaamheid').check();
  await panel.referral.chooseCoach('Welzijn Lindeveen');
  await panel.referral.consentToBoth.check();
  for (const held of await panel.referral.part.getByRole('button', { name: /^Nagegaan: / }).all()) {
    await held.click();
  }
  await panel.referral.send.click();
  await panel.referral.isSent();
}
