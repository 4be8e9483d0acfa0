import type { Page } from '@playwright/test';
import { valuesForPortal as values } from '../../builders/portal.ts';
import { outcomes, portalEngine } from '../setup/portal-engine.ts';
import { expect, story } from '../setup/story.ts';

story.describe('a referral form that gets in the way', () => {
  const unwilling = `<div id="verwijzing"><form>
    <input type="hidden" name="naam">
    <input name="geboortedatum" style="display: none">
    <input name="telefoon"><input name="telefoon">
    <input name="adres" maxlength="5">
    <label><input type="radio" name="bellen" disabled> Ja</label>
    <label><input type="radio" name="bellen"> Nee, liever niet</label>
    <fieldset disabled><textarea name="reden"></textarea></fieldset>
    <label><input type="checkbox" name="wensen"> Iets anders</label>
    <select name="tolk"><option>Geen tolk nodig</option><option>Turks</option></select>
    <input name="verwijzer" aria-readonly="true">
    <input name="praktijk" type="range">
  </form></div>`;

  const openPage = async (page: Page, hisUrl: string, html: string) => {
    const address = `${hisUrl}/portal/plain`;
    await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto(address);
  };

  story('is left as it was, with a reason for every field', async ({ page, sandbox }) => {
    await openPage(page, sandbox.hisUrl, unwilling);
    const engine = await portalEngine(page, 'sandbox-plain', values);

    await engine.ask({ kind: 'portal/plan' });
    const filled = await engine.ask({ kind: 'portal/fill', patient: 'confirmed' });

    expect(filled).toMatchObject({ kind: 'portal/filled', report: { filled: 0, of: 10 } });
    expect(outcomes(filled)).toEqual({
      Naam: 'not-a-field',
      Geboortedatum: 'hidden',
      Telefoonnummer: 'ambiguous',
      'Postcode en woonplaats': 'too-long',
      'Mag de coach bellen?': 'option-not-offered',
      'Reden van verwijzing': 'disabled',
      Wensen: 'option-not-offered',
      Tolk: 'option-not-offered',
      Verwijzer: 'read-only',
      Praktijk: 'not-a-field',
    });
    await page.goto(`${sandbox.hisUrl}/portal`);
  });

  story.describe('by whom it says it is about', () => {
    const rows = [
      {
        header: '<b id="patient-naam"></b><i id="patient-geboortedatum"></i>',
        because: 'its header is still empty',
      },
      {
        header: '<b id="patient-naam">Ria van den Berg</b><b id="patient-naam">Piet Bakker</b>',
        because: 'it names two',
      },
      { header: '<b id="patient-naam">Ria van den Berg</b>', because: 'namesakes are born on other days' },
      {
        header: '<b id="patient-naam">Ria van den Berg</b><i id="patient-geboortedatum">00-00-1950</i>',
        because: 'of the birth date it knows the year only',
      },
      {
        header: '<b id="patient-naam">Ria van den Berg</b><i id="patient-geboortedatum">00-00-0000</i>',
        because: 'of the birth date it knows nothing',
      },
    ];
    for (const { header, because } of rows) {
      story(`stays empty, whatever the user says: ${because}`, async ({ page, sandbox }) => {
        await openPage(page, sandbox.hisUrl, `${header}<div id="verwijzing"><input name="telefoon"></div>`);
        const engine = await portalEngine(page, 'sandbox-plain', values);

        await engine.ask({ kind: 'portal/plan' });
        expect(await engine.ask({ kind: 'portal/fill', patient: 'confirmed' })).toMatchObject({
          kind: 'portal/refused',
          patient: { kind: 'doubt' },
        });
        await expect(page.locator('input')).toHaveValue('');
        await page.goto(`${sandbox.hisUrl}/portal`);
      });
    }
  });

  story('is not proved right by a header that nobody sees', async ({ page, sandbox }) => {
    const header =
      '<p hidden><b id="patient-naam">Ria van den Berg</b> <i id="patient-geboortedatum">12-03-1950</i></p>';
    await openPage(page, sandbox.hisUrl, `${header}<div id="verwijzing"><input name="telefoon"></div>`);
    const engine = await portalEngine(page, 'sandbox-plain', values);

    await engine.ask({ kind: 'portal/plan' });
    expect(await engine.ask({ kind: 'portal/fill', patient: 'not-confirmed' })).toMatchObject({
      kind: 'portal/refused',
      patient: { kind: 'not-shown' },
    });
    await page.goto(`${sandbox.hisUrl}/portal`);
  });

  for (const target of ['', ' target="antwoord"']) {
    story(`is not sent by its own script at every answer${target}`, async ({ page, sandbox }) => {
      const sent: string[] = [];
      await page.route('**/portal/verstuurd', (route) => {
        sent.push(route.request().method());
        return route.fulfill({ contentType: 'text/html', body: 'ontvangen' });
      });
      await openPage(
        page,
        sandbox.hisUrl,
        `<div id="verwijzing"><form action="/portal/verstuurd" method="post"${target}>
          <input name="naam" onchange="this.form.submit()"><input name="telefoon" onchange="this.form.submit()">
          <input name="setAttribute"></form></div><iframe name="antwoord"></iframe>`,
      );
      const engine = await portalEngine(page, 'sandbox-plain', values);

      await engine.ask({ kind: 'portal/plan' });
      const filled = await engine.ask({ kind: 'portal/fill', patient: 'confirmed' });
      await engine.ask({ kind: 'portal/undo' });

      expect(outcomes(filled)).toMatchObject({ Naam: 'filled', Telefoonnummer: 'filled' });
      expect(sent).toEqual([]);
      await expect(page.locator('form'), 'the form is as it was').toHaveAttribute('method', 'post');
      await page.goto(`${sandbox.hisUrl}/portal`);
    });
  }

  story('takes a text in a field that is no input', async ({ page, sandbox }) => {
    await openPage(page, sandbox.hisUrl, '<div id="reden" contenteditable></div>');
    const engine = await portalEngine(page, 'sandbox-plain', values, { 'Reden van verwijzing': ['#reden'] });

    await engine.ask({ kind: 'portal/plan' });
    await engine.ask({ kind: 'portal/fill', patient: 'confirmed' });
    await expect(page.locator('#reden')).toHaveText(/Het is zo stil in huis\./);
    await engine.ask({ kind: 'portal/undo' });
    await expect(page.locator('#reden')).toHaveText('');
    await page.goto(`${sandbox.hisUrl}/portal`);
  });
});
