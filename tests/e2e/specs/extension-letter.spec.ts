import { expectAccessible } from '../setup/accessible.ts';
import { expect, extensionStory } from '../setup/extension-story.ts';
import { barAndFrame } from '../setup/journal-his.ts';
import { noServerSettings, openAs } from '../setup/no-server.ts';

extensionStory(
  'Een antwoord dat als brief kwam staat bij deze patiënt, zolang die openstaat',
  async ({ extension, chip, context, page, sandbox }) => {
    const his = barAndFrame();
    await extension.setUp({
      ...(await noServerSettings(sandbox.hisUrl)),
      his: [{ adapter: his.adapter.id, record: 'page' }],
      adapters: [his.adapter],
    });
    await his.serve(context);
    await page.goto(`${sandbox.hisUrl}/${his.path}`);
    const panel = await openAs(extension, chip, 'huisarts');
    const { part } = panel.feedback;
    await panel.mode('Terugkoppeling').click();

    await part.getByRole('button', { name: 'Toon de brief die openstaat' }).click();
    await expect(part.getByText('Er staat een brief van Welzijn Lindeveen open.')).toBeVisible();
    await expect(part.getByText('Zij ging mee naar het koor.')).toHaveCount(0);
    await expectAccessible(panel.page);
    await part.getByRole('button', { name: /^Ja, deze brief gaat over Meer/ }).click();
    const letter = part.getByRole('article', { name: 'Bericht van Welzijn Lindeveen' });
    await expect(letter).toContainText('Zij ging mee naar het koor.');
    await expect(letter, 'all of it').toContainText('Volgende week weer.');
    await expect(letter.getByRole('button', { name: 'Kopieer voor journaal' })).toBeVisible();
    await letter.getByRole('button', { name: 'Zet in journaal' }).click();
    await letter.getByRole('button', { name: /^Dit journaal is van Meer/ }).click();
    await expect(letter.getByText('Staat in het journaal.')).toBeVisible();
    const line = page.frameLocator('iframe').getByRole('textbox', { name: 'P' });
    await expect(line).toHaveValue(/Zij ging mee naar het koor\./);
    await expectAccessible(panel.page);

    await page.getByText('Meer, R. van der').evaluate((bar) => {
      if (bar.firstChild) bar.firstChild.textContent = 'Jansen, K. / / 03-02-1961 (65) / Man / BSN: onbekend';
    });
    await expect(panel.patient).toContainText('Jansen, K.');
    await expect(letter, 'it goes with its patient').toHaveCount(0);
    await page.goto('about:blank');
  },
);
