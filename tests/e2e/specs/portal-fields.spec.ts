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
  { html: `<div style="display:none">${phone}</div>`, because: 'in a part that is not displayed' },
  { html: '<input name="telefoon" style="visibility:collapse">', because: 'collapsed' },
  {
    html: `<table><tr style="visibility:collapse"><td>${phone}</td></tr></table>`,
    because: 'in a row of a table that is collapsed',
  },
  { html: '<input name="telefoon" style="transform:scale(0)">', because: 'scaled to nothing' },
  { html: `<div style="transform:translateX(-9999px)">${phone}</div>`, because: 'moved off screen' },
  { html: `<div style="filter:opacity(0%)">${phone}</div>`, because: 'faded by a filter' },
  {
    html: '<input name="telefoon" style="position:absolute;clip:rect(0 0 0 0)">',
    because: 'clipped the old way',
  },
  {
    html: '<input name="telefoon" style="clip-path:polygon(0 0, 0 0, 0 0, 0 0)">',
    because: 'clipped to a point',
  },
  { html: '<input name="telefoon" style="clip-path:circle(0)">', because: 'clipped to a circle of no size' },
  { html: '<input name="telefoon" style="clip-path:inset(0 100% 0 0)">', because: 'clipped from one side' },
  {
    html: `<div style="clip-path:inset(0 0 99% 0)">${phone}</div>`,
    because: 'in a part clipped to a sliver',
  },
  { html: `<div style="content-visibility:hidden">${phone}</div>`, because: 'in a part that is not drawn' },
  { html: `<div style="max-height:0;overflow:clip">${phone}</div>`, because: 'in a box of no height' },
  {
    html: `<div style="width:200px;overflow:hidden"><div style="margin-left:400px">${phone}</div></div>`,
    because: 'past the edge of a box',
  },
  { html: `<div hidden="until-found">${phone}</div>`, because: 'hidden until it is searched for' },
  { html: `<div popover>${phone}</div>`, because: 'in a popover that is not open' },
  {
    html: `<div style="opacity:.2"><div style="opacity:.2">${phone}</div></div>`,
    because: 'twice made faint',
  },
  {
    html: `<div style="background:white;position:relative;z-index:0"><input name="telefoon" style="position:relative;z-index:-1"><p>Contact</p></div><div style="background:white;position:relative;margin-top:-120px;height:200px">Verder</div>`,
    because: 'under another part of the form',
  },
  {
    html: `<div style="background:white"><input name="telefoon" style="position:relative;z-index:-1"></div>`,
    because: 'behind the background of what it is in',
  },
  {
    html: `${phone}<div style="position:fixed;inset:0;background:white;z-index:9">Een ogenblik</div>`,
    because: 'under something that fills the window',
  },
].map((row) => ({ ...row, outcome: 'hidden' }));

const outOfReach = [
  { html: `<div inert>${phone}</div>`, because: 'in an inert part' },
  { html: `<div aria-disabled="true">${phone}</div>`, because: 'in a part that says it is disabled' },
  { html: `<fieldset disabled>${phone}</fieldset>`, because: 'in a disabled group' },
  {
    html: `${phone}<dialog id="vraag">Sessie verloopt</dialog><script>vraag.showModal()</script>`,
    because: 'behind a modal dialog',
  },
  { html: '<input name="telefoon" disabled>', because: 'disabled itself' },
  {
    html: `<fieldset disabled><legend>Contact</legend><div>${phone}</div></fieldset>`,
    because: 'deep in a disabled group',
  },
  {
    html: `${phone}<div role="dialog" aria-modal="true" style="position:fixed;inset:0;background:white">Sessie verloopt</div>`,
    because: 'behind a dialog that a framework made',
  },
].map((row) => ({ ...row, outcome: 'disabled' }));

const readOnly = [
  { html: '<input name="telefoon" readonly>', because: 'read-only itself' },
  { html: '<input name="telefoon" aria-readonly="true">', because: 'said to be read-only' },
  { html: `<div aria-readonly="true">${phone}</div>`, because: 'in a part that is said to be read-only' },
].map((row) => ({ ...row, outcome: 'read-only' }));

const withinReach = [
  { html: phone, because: 'plainly there' },
  { html: `<details open><summary>Meer</summary>${phone}</details>`, because: 'in a part that is unfolded' },
  {
    html: `<dialog id="vraag">${phone}</dialog><script>vraag.showModal()</script>`,
    because: 'in the modal dialog itself',
  },
  { html: `${phone}<dialog open>Tip van de dag</dialog>`, because: 'beside a dialog that blocks nothing' },
  { html: `<div style="height:2000px"></div>${phone}`, because: 'further down the page' },
  {
    html: `<fieldset disabled><legend>${phone}</legend></fieldset>`,
    because: 'in the legend of a disabled group, which stays usable',
  },
  {
    html: `${phone}<div role="dialog" aria-modal="true" hidden>Sessie verloopt</div>`,
    because: 'beside a dialog that is not shown',
  },
  {
    html: `<div role="dialog" aria-modal="true" style="position:fixed;inset:0">${phone}</div>`,
    because: 'in a dialog that a framework made',
  },
  {
    html: `<div style="position:sticky;top:0;height:60px;background:white">Verwijzen</div><div style="margin-top:-50px">${phone}</div>`,
    because: 'under a bar that stays in place, from which it can be scrolled away',
  },
  {
    html: `<label style="position:absolute;padding:4px" for="t">Telefoon</label><input id="t" name="telefoon">`,
    because: 'under its own label, as some forms draw it',
  },
  { html: `${phone}<div style="position:fixed;inset:0"></div>`, because: 'behind something that is clear' },
  {
    html: `<div style="overflow:auto;height:40px"><div style="height:200px"></div>${phone}</div>`,
    because: 'to scroll to',
  },
  { html: `<div style="clip-path:inset(0 round 8px)">${phone}</div>`, because: 'with round corners' },
  { html: `<div style="clip-path:circle(80%)">${phone}</div>`, because: 'in a wide circle' },
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
  for (const { which, rows } of [
    { which: 'is not filled where no user sees it', rows: unseen },
    { which: 'is filled only where a user can reach it', rows: [...outOfReach, ...readOnly, ...withinReach] },
  ]) {
    story(which, async ({ page, sandbox, expectNoise }) => {
      expectNoise(/subtree hidden by content-visibility/); // said of every look at the style of a part that is not drawn
      for (const { html, outcome, because } of rows) {
        const { Telefoonnummer } = await fill(page, sandbox.hisUrl, html);

        expect.soft(Telefoonnummer, because).toBe(outcome);
        const value = outcome === 'filled' ? values.phone : '';
        expect.soft(await page.locator('[name=telefoon]').inputValue(), because).toBe(value);
      }
      await page.goto(`${sandbox.hisUrl}/portal`);
    });
  }

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
