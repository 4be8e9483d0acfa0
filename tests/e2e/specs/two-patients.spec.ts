import { HisPage } from '../pages/his-page.ts';
import { expectAccessible } from '../setup/accessible.ts';
import type { Exchange } from '../setup/exchange.ts';
import { listenForBytes } from '../setup/sent-bytes.ts';
import { expect, story } from '../setup/story.ts';

const widow = 'eenzame-weduwe';
const worker = 'burn-out';

story.describe('Twee patiënten tegelijk open', () => {
  story(
    'in twee tabbladen: niets loopt door elkaar, ook niet na herladen',
    async ({ his, context, sandbox, exchange }) => {
      const other = new HisPage(await context.newPage(), sandbox);
      const first = await his.openPanel(widow);
      await first.signals.takeOver.click();
      await first.conversation.note('Openen', 'Het is zo stil.');
      const second = await other.openPanel(worker);
      await second.signals.recognise('Angst');
      await second.conversation.note('Openen', 'Die chef.');

      await first.reload();
      await second.reload();

      await expect(first.patient).toContainText('Greet de Groot-van den Berg');
      await expect(first.conversation.words('Openen')).toHaveValue('Het is zo stil.');
      await expect(first.signals.tick('Angst')).not.toBeChecked();
      await expect(second.patient).toContainText('Rachid el Amrani');
      await expect(second.conversation.words('Openen')).toHaveValue('Die chef.');
      await expect(second.signals.tick('Overlijden partner')).not.toBeChecked();

      await second.referral.sendWithConsent();
      await second.referral.isSent();
      await first.referral.sendWithConsent();
      await first.referral.isSent();

      expect(await wordsOf(exchange, widow)).toEqual(['In eigen woorden: Het is zo stil.']);
      expect(await wordsOf(exchange, worker)).toEqual(['In eigen woorden: Die chef.']);
    },
  );

  story('na elkaar in één tabblad: van de eerste blijft niets', async ({ his, page }) => {
    const first = await his.openPanel(widow);
    await first.signals.takeOver.click();
    await first.conversation.note('Openen', 'Het is zo stil.');

    const second = await his.openPanel(worker);

    await expect(second.patient).toContainText('Rachid el Amrani');
    await expect(second.signals.tick('Overlijden partner')).not.toBeChecked();
    await expect(second.screen.getByText('Het is zo stil.')).toHaveCount(0);
    const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage }));
    expect(kept).not.toContain('Het is zo stil.');
    expect(kept).not.toContain(widow);
  });

  story('in twee dossiers van één HIS-pagina, naast het journaal', async ({ his, page, sandbox }) => {
    const sent = listenForBytes(page, sandbox.fhirBase);
    await his.login('huisarts');
    await his.openDossier(worker);
    await his.openDossier(widow);

    const beside = await his.openBeside('G.M. de Groot-van den Berg');
    await expect(beside.patient, 'the HIS shows the name itself').toHaveCount(0);
    await beside.signals.takeOver.click();
    await beside.conversation.note('Openen', 'Het is zo stil.');
    await expectAccessible(page);

    await his.switchTo('R. el Amrani');
    const other = await his.openBeside('R. el Amrani');
    await other.signals.recognise('Angst');
    await other.referral.sendWithConsent();
    await other.referral.isSent();
    await expect(other.referral.card).toContainText('Rachid el Amrani');

    await his.switchTo('G.M. de Groot-van den Berg');
    await expect(beside.conversation.words('Openen')).toHaveValue('Het is zo stil.');
    await expect(beside.signals.tick('Angst')).not.toBeChecked();
    await beside.referral.sendWithConsent();
    await beside.referral.isSent();

    const [first = '', second = ''] = sent.to('/');
    expect(first).toContain(`Patient/${worker}`);
    expect(first).not.toContain(widow);
    expect(second).toContain(`Patient/${widow}`);
    expect(second).not.toContain(worker);
  });
});

async function wordsOf(exchange: Exchange, patient: string): Promise<readonly string[]> {
  const requests = await exchange.of('ServiceRequest', patient);
  return requests.flatMap(({ note = [] }) => note.map(({ text }) => text));
}
