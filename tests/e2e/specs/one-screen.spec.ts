import { expectAccessible } from '../setup/accessible.ts';
import { expect, story } from '../setup/story.ts';

/** The column beside a record, on a small laptop and on a usual screen. */
const columns = [
  { width: 400, height: 600 },
  { width: 400, height: 900 },
] as const;

for (const viewport of columns) {
  story.describe(`Op ${viewport.width} bij ${viewport.height}`, () => {
    story.use({ viewport });

    for (const patient of [
      'suicidepoging',
      'geweld-thuis',
      'depressie',
      'zestien',
      'schulden',
      'overleden',
    ]) {
      story(`staat wat in het dossier van ${patient} waarschuwt, onder de naam`, async ({ his, page }) => {
        const panel = await his.openPanel(patient);
        const lines = panel.signals.cautions.getByRole('listitem');

        await expect(lines).not.toHaveCount(0);
        for (const line of await lines.all()) {
          const box = await line.boundingBox();
          expect((box?.y ?? Number.NaN) + (box?.height ?? Number.NaN)).toBeLessThanOrEqual(600);
        }
        await expectAccessible(page);
      });
    }
  });
}

story.describe('De signalen', () => {
  story('gevonden staat vooraan, en wat niet gevonden is staat er één keer', async ({ his }) => {
    const panel = await his.openPanel('eenzame-weduwe');

    await expect(panel.signals.lines.first()).toContainText('Overlijden partner');
    await expect(panel.signals.fold).toHaveText('7 andere signalen: niet gevonden in het dossier');
    await expect(panel.signals.tick('Angst')).toBeHidden();
    await expect(panel.signals.lines).toHaveCount(11);
  });

  story('wat u aanvinkt blijft staan waar het staat, ook onder de vouw', async ({ his, page }) => {
    const panel = await his.openPanel('eenzame-weduwe');
    await panel.signals.recognise('Angst');
    const before = await panel.signals.tick('Angst').boundingBox();
    await panel.signals.takeOver.click();

    expect(await panel.signals.tick('Angst').boundingBox()).toEqual(before);
    await panel.reload();
    await expect(panel.signals.tick('Angst'), 'a tick is never folded away').toBeVisible();
    await expectAccessible(page);
  });

  for (const { patient, notice, because } of [
    {
      patient: 'niets-psychosociaals',
      notice: 'Geen signalen gevonden in het dossier.',
      because: 'there is nothing to put first',
    },
    {
      patient: 'geen-toegang',
      notice: 'Signalen uit het dossier: niet kunnen lezen (geen toegang).',
      because: 'what could not be read may be there',
    },
  ]) {
    story(`alle elf staan open bij ${patient} (${because})`, async ({ his, expectNoise }) => {
      expectNoise(/403/);
      const panel = await his.openPanel(patient);

      await expect(panel.signals.fold).toHaveCount(0);
      for (const line of await panel.signals.lines.all()) await expect(line).toBeVisible();
      await expect(panel.signals.part.getByText(notice), 'said once for the eye').toHaveCount(1);
    });
  }
});
