import type { Page } from '@playwright/test';
import { valuesForPortal as values } from '../../builders/portal.ts';
import { outcomes, portalEngine } from '../setup/portal-engine.ts';
import { expect, story } from '../setup/story.ts';

const phone = '<input name="telefoon">';

const unseen = [
  { html: '<input name="telefoon" style="opacity:0">', because: 'transparent' },
  { html: `<div style="opacity:0">${phone}</div>`, because: 'in something transparent' },
  { html: '<input name="telefoon" style="width:0;height:0;padding:0;border:0">', because: 'of no size' },
  { html: '<input name="telefoon" style="position:absolute;left:-9999px">', because: 'off screen' },
  { html: '<input name="telefoon" style="position:fixed;top:-300px">', because: 'above the window' },
  { html: '<input name="telefoon" style="clip-path:inset(50%);position:absolute">', because: 'clipped away' },
  { html: `<div style="height:0;overflow:hidden">${phone}</div>`, because: 'in a box folded to no height' },
  { html: '<input name="telefoon" style="visibility:hidden">', because: 'not visible' },
  { html: `<div aria-hidden="true">${phone}</div>`, because: 'not meant for people: a trap for robots' },
  { html: `<details><summary>Meer</summary>${phone}</details>`, because: 'in a part that is folded' },
].map((row) => ({ ...row, outcome: 'hidden' }));

const outOfReach = [
  { html: `<div inert>${phone}</div>`, because: 'in an inert part' },
  { html: `<div aria-disabled="true">${phone}</div>`, because: 'in a part that says it is disabled' },
  { html: `<fieldset disabled>${phone}</fieldset>`, because: 'in a disabled group' },
  {
    html: `${phone}<dialog id="vraag">Sessie verloopt</dialog><script>vraag.showModal()</script>`,
    because: 'behind a modal dialog',
  },
].map((row) => ({ ...row, outcome: 'disabled' }));

const withinReach = [
  { html: phone, because: 'plainly there' },
  { html: `<details open><summary>Meer</summary>${phone}</details>`, because: 'in a part that is unfolded' },
  {
    html: `<dialog id="vraag">${phone}</dialog><script>vraag.showModal()</script>`,
    because: 'in the modal dialog itself',
  },
  { html: `${phone}<dialog open>Tip van de dag</dialog>`, because: 'beside a dialog that blocks nothing' },
  { html: `<div style="height:2000px"></div>${phone}`, because: 'further down the page' },
].map((row) => ({ ...row, outcome: 'filled' }));

const radio = (value: string, attributes = '') =>
  `<input type="radio" name="bellen" value="${value}" ${attributes}>`;

const named = [
  {
    html: `${radio('1', 'aria-labelledby="ja"')}<b id="ja">Ja</b>${radio('2', 'aria-labelledby="nee"')}<b id="nee">Nee</b>`,
    because: 'aria-labelledby names the answer',
  },
  {
    html: `<p id="vraag">Bellen?</p>${radio('1', 'aria-labelledby="vraag ja"')}<b id="ja">Ja</b>${radio('2', 'aria-labelledby="vraag nee"')}<b id="nee">Nee</b>`,
    because: 'aria-labelledby names the question before the answer',
  },
  { html: radio('1', 'aria-label="Ja"') + radio('2', 'aria-label="Nee"'), because: 'aria-label names it' },
  { html: `${radio('1')} Ja ${radio('2')} Nee`, because: 'the words are after each' },
  { html: `Ja ${radio('1')} Nee ${radio('2')}`, because: 'the words are before each' },
  { html: `${radio('1')} Ja<br>${radio('2')} Nee`, because: 'each has a line of its own' },
  {
    html: `<table><tr><td>${radio('1')}</td><td>Ja</td></tr><tr><td>${radio('2')}</td><td>Nee</td></tr></table>`,
    because: 'the words are in the same row',
  },
  {
    html: `<label><input type="radio" name="bellen" value="1" style="opacity:0;position:absolute">Ja</label> <label>${radio('2')} Nee</label>`,
    because: 'the circle is drawn by a style sheet, its label is seen',
  },
].map((row) => ({ ...row, chosen: '1' }));

const notNamed = [
  { html: `Wel ${radio('1')} Ja ${radio('2')} Nee`, because: 'there are words on both sides' },
  { html: `${radio('1')} Ja ${radio('2')} Ja`, because: 'two have the same words' },
  { html: `${radio('1')} <span hidden>Ja</span> ${radio('2')} Nee`, because: 'the words are not seen' },
  { html: `<div inert>${radio('1', 'aria-label="Ja"')}</div>${radio('2')} Nee`, because: 'it is inert' },
].map((row) => ({ ...row, chosen: undefined }));

/** Fills a form with these fields in it; what became of each, by label. */
async function fill(page: Page, hisUrl: string, fields: string) {
  const address = `${hisUrl}/portal/plain`;
  const html = `<!doctype html><html lang="nl"><title>Portaal</title><form id="verwijzing">${fields}</form></html>`;
  await page.route(address, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await page.goto(address);
  const engine = await portalEngine(page, 'sandbox-plain', values);
  await engine.ask({ kind: 'portal/plan' });
  return outcomes(await engine.ask({ kind: 'portal/fill', patient: 'confirmed' }));
}

story.describe('a field of a portal', () => {
  story('is filled only where a user sees it and can reach it', async ({ page, sandbox }) => {
    for (const { html, outcome, because } of [...unseen, ...outOfReach, ...withinReach]) {
      const { Telefoonnummer } = await fill(page, sandbox.hisUrl, html);

      expect.soft(Telefoonnummer, because).toBe(outcome);
      const value = outcome === 'filled' ? values.phone : '';
      await expect.soft(page.locator('[name=telefoon]'), because).toHaveValue(value);
    }
    await page.goto(`${sandbox.hisUrl}/portal`);
  });

  story('has its options by every name that a user reads or hears', async ({ page, sandbox }) => {
    for (const { html, chosen, because } of [...named, ...notNamed]) {
      await fill(page, sandbox.hisUrl, html);

      const checked = page.locator('[name=bellen]:checked');
      if (chosen === undefined) await expect.soft(checked, because).toHaveCount(0);
      else await expect.soft(checked, because).toHaveValue(chosen);
    }
    await page.goto(`${sandbox.hisUrl}/portal`);
  });
});
