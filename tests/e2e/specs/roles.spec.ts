import type { Page } from '@playwright/test';
import { LaunchFailurePage } from '../pages/launch-failure-page.ts';
import { expectAccessible } from '../setup/accessible.ts';
import { expect, story } from '../setup/story.ts';

const widow = 'eenzame-weduwe';

story('POH-GGZ: verwijst zelf, onder eigen naam', async ({ his, exchange }) => {
  const panel = await his.openPanel(widow, 'poh');
  await panel.signals.takeOver.click();
  await expect(panel.referral.part).toContainText('Gevraagd door S. Yilmaz');

  await panel.referral.sendWithConsent();

  await panel.referral.isSent();
  const [task] = await exchange.of('Task', widow);
  expect(task?.requester?.reference).toMatch(/rol-poh|poh-yilmaz/);
});

story('Doktersassistent: bereidt voor, en kan niet versturen', async ({ his, page, exchange }) => {
  const panel = await his.openPanel(widow, 'assistent');
  await panel.signals.takeOver.click();
  await panel.referral.fill('Beste moment', 'dinsdagochtend');

  await expect(panel.referral.part).toContainText('In uw rol kunt u voorbereiden, niet versturen');
  await expect(panel.referral.part.getByRole('button', { name: 'Zet klaar voor de huisarts' })).toBeVisible();
  await expect(panel.referral.send, 'there is no way to send').toHaveCount(0);
  await expect(panel.referral.consent, 'whoever sends asks for permission').toHaveCount(0);
  await expect(panel.referral.askDecline).toHaveCount(0);
  await page.keyboard.press('Control+Enter');
  await panel.reload();

  await expect(panel.referral.field('Beste moment')).toHaveValue('dinsdagochtend');
  expect(await exchange.of('Task', widow)).toHaveLength(0);
});

story(
  'Doktersassistent die hier huisarts was en verpleegkundige is, bereidt voor',
  async ({ his, page, exchange }) => {
    await withoutRoleOfLaunch(page);
    await page.route(/\/PractitionerRole\?/, async (route) => {
      const response = await route.fetch();
      const bundle = await response.json();
      await route.fulfill({ response, json: { ...bundle, entry: asFormerHuisarts(bundle.entry) } });
    });

    const panel = await his.openPanel(widow, 'assistent');
    await panel.signals.takeOver.click();

    await expect(panel.referral.part).toContainText('In uw rol kunt u voorbereiden, niet versturen');
    await expect(panel.referral.send, 'there is no way to send').toHaveCount(0);
    expect(await exchange.of('Task', widow)).toHaveLength(0);
  },
);

story.describe('Praktijkmanager', () => {
  story('krijgt vanuit een dossieradres geen patiënt', async ({ his, page }) => {
    await his.login('manager');

    await his.launch(widow);

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hier worden geen patiënten getoond');
    await expect(page.getByRole('main')).not.toContainText(/Greet|Groot|1948/);
  });

  story('ook niet door het adres te veranderen', async ({ his, context, sandbox }) => {
    const panel = await his.openPanel(widow);
    await expect(panel.patient).toBeVisible();
    const address = panel.page.url();
    const managers = await context.newPage();
    const heading = managers.getByRole('heading', { level: 1 });
    await his.login('manager');

    await managers.goto(address);
    await expect(heading).toHaveText('Uw sessie is voorbij');
    await managers.goto(`${sandbox.appUrl}/index.html?patient=${widow}&iss=${sandbox.fhirBase}`);
    await expect(heading).toHaveText('Welzijn op Recept');
    await managers.goto(
      `${sandbox.appUrl}/launch.html?fhirServiceUrl=${sandbox.fhirBase}&patientId=${widow}`,
    );
    await expect(heading).toHaveText('Hier worden geen patiënten getoond');
    await expect(managers.locator('body')).not.toContainText(/Greet|Groot|1948/);
  });

  story('ook niet in het tabblad waar een huisarts zojuist werkte', async ({ his, page }) => {
    const panel = await his.openPanel(widow);
    await expect(panel.patient).toBeVisible();
    const address = page.url();
    await his.login('manager');
    await his.launch(widow);
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText('Hier worden geen patiënten getoond');

    await page.goto(address);

    await expect(heading).toHaveText('Uw sessie is voorbij');
    await expect(page.locator('body')).not.toContainText(/Greet|Groot|1948/);
  });

  story('die het HIS toch een patiënt geeft, ziet er geen', async ({ his, page }) => {
    await describedAs(page, (user) => user.replaceAll('62247001', '159481007'));
    await his.login('huisarts');

    await his.launch(widow);

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hier worden geen patiënten getoond');
    await expect(page.locator('body')).not.toContainText(/Greet|Groot|1948/);
  });
});

story.describe('Iemand met een rol die wij niet kennen', () => {
  story('krijgt één keer de vraag wat hij hier doet', async ({ his, page }) => {
    await describedAs(page, asUnheardOf);
    await his.login('huisarts');
    await his.launch(widow);
    await expect(page.getByRole('heading', { name: 'Wat doet u in deze praktijk?' })).toBeVisible();
    await expect(page.getByRole('main')).toContainText('Leefstijlarts');
    await expect(page.locator('body'), 'no patient before the answer').not.toContainText(/Greet|Groot/);
    await expectAccessible(page);

    await page.getByRole('button', { name: /^Ik bereid voor/ }).click();

    const panel = his.panel();
    await panel.isRead();
    await expect(panel.referral.part).toContainText('In uw rol kunt u voorbereiden, niet versturen');
    await panel.reload();
    await expect(page.getByRole('heading', { name: 'Wat doet u in deze praktijk?' })).toHaveCount(0);
  });

  story('en aantallen bekijkt, ziet geen patiënt', async ({ his, page }) => {
    await describedAs(page, asUnheardOf);
    await his.login('huisarts');
    await his.launch(widow);

    await page.getByRole('button', { name: /^Ik bekijk aantallen/ }).click();

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hier worden geen patiënten getoond');
    await expect(page.locator('body')).not.toContainText(/Greet|Groot|1948/);
  });
});

story('Wie het HIS niet noemt, zet zelf zijn naam onder de verwijzing', async ({ his, page, exchange }) => {
  await page.route('**/oauth/token', async (route) => {
    const response = await route.fetch();
    const { id_token: _who, ...token } = await response.json();
    await route.fulfill({ response, json: token });
  });
  await his.login('huisarts');
  await his.launch(widow);
  await page.getByRole('button', { name: /^Ik verwijs/ }).click();
  const panel = his.panel();
  await panel.isRead();
  await panel.signals.takeOver.click();
  await panel.referral.consentToBoth.check();

  await panel.referral.part.getByRole('link', { name: 'Vul uw naam in' }).click();
  await panel.referral.field('Uw naam').pressSequentially('E. de Boer');
  await expect(panel.referral.part).toContainText('Gevraagd door E. de Boer');
  await expectAccessible(page);
  await panel.referral.send.click();
  await panel.referral.isSent();

  const [task] = await exchange.of('Task', widow);
  expect(task?.requester?.display).toBe('E. de Boer');
});

/** A HIS that does not say in which role its user is at work. */
async function withoutRoleOfLaunch(page: Page): Promise<void> {
  await page.route('**/oauth/token', async (route) => {
    const response = await route.fetch();
    const { fhirContext: _role, ...token } = await response.json();
    await route.fulfill({ response, json: token });
  });
}

type Found = { readonly resource: { readonly resourceType: string } };

/** What a search for roles found, with an old role as huisarts before it and a nurse's qualification in it. */
function asFormerHuisarts(entries: readonly Found[]): readonly object[] {
  const huisarts = [{ coding: [{ system: 'http://snomed.info/sct', code: '62247001' }], text: 'huisarts' }];
  const nurse = { coding: [{ system: 'http://snomed.info/sct', code: '159002008' }] };
  return entries.flatMap(({ resource, ...entry }) => {
    if (resource.resourceType === 'Practitioner') {
      return [{ ...entry, resource: { ...resource, qualification: [{ code: nurse }] } }];
    }
    if (resource.resourceType !== 'PractitionerRole') return [{ ...entry, resource }];
    const period = { start: '2015-01-01', end: '2019-12-31' };
    return [
      { ...entry, resource: { ...resource, id: 'rol-oud', code: huisarts, period } },
      { ...entry, resource },
    ];
  });
}

/** A HIS that describes its user in other words. */
async function describedAs(page: Page, described: (user: string) => string): Promise<void> {
  await page.route(/\/PractitionerRole\?/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: described(await response.text()) });
  });
}

function asUnheardOf(user: string): string {
  return user
    .replaceAll(/62247001|01\.015/g, '999999')
    .replaceAll(/"(text|display)":"huisarts"/gi, '"$1":"Leefstijlarts"');
}

story('Wie als patiënt of naaste is aangemeld, ziet niets van een dossier', async ({ his, page }) => {
  await page.route('**/oauth/token', async (route) => {
    const response = await route.fetch();
    const token = await response.json();
    const [header, claims = '', signature] = String(token.id_token).split('.');
    const said = {
      ...JSON.parse(atob(claims.replaceAll('-', '+').replaceAll('_', '/'))),
      fhirUser: 'Patient/1',
    };
    const changed = btoa(JSON.stringify(said)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
    await route.fulfill({ response, json: { ...token, id_token: [header, changed, signature].join('.') } });
  });
  await his.login('huisarts');

  await his.launch(widow);

  const failure = new LaunchFailurePage(page);
  await expect(failure.title).toHaveText('Dit programma is voor zorgverleners');
  await expect(failure.forIt).toContainText('not-a-care-user');
});
