import type { BrowserContext } from '@playwright/test';
import type { Sandbox } from '../../../sandbox/sandbox.ts';
import type { ConsultPanel } from '../pages/consult-panel.ts';
import { PortalFormPage } from '../pages/portal-form.ts';
import { PortalPart } from '../pages/portal-part.ts';
import { expectAccessible } from '../setup/accessible.ts';
import { expect, extensionStory } from '../setup/extension-story.ts';

const widow = 'eenzame-weduwe';

extensionStory.describe('Huisarts van wie de coach alleen een portaal heeft', () => {
  extensionStory(
    'laat het formulier invullen, verstuurt daar zelf, en ziet de verwijzing als verzonden via portaal',
    async ({ extension, chip, his, sandbox, exchange }) => {
      await extension.setUp();
      await his.login('huisarts');
      await his.openDossier(widow);
      const panel = await extension.signIn(chip);
      const part = new PortalPart(panel.screen, 'react');
      const form = await openForm(extension.context, sandbox, 'react', { without: 'adres' });
      await expect(part.begin).toHaveAttribute('aria-disabled', 'true');

      await panel.referral.choose('Bellen', 'Mag'); // this portal asks it
      await panel.referral.choose('Adres meesturen', 'Alleen postcode'); // goes only where somebody chose it
      await completeReferral(panel);
      await part.begin.click();
      await expect(part.planned('Naam')).toHaveText('wordt ingevuld');
      await expect(part.planned('Praktijk')).toHaveText('alleen te lezen');
      await expectAccessible(panel.page);
      await expect(form.knows('naam')).toHaveText('');

      await part.rightForm.check();
      await part.fill.click();
      await expect(part.report).toHaveText('6 van 8 velden ingevuld');
      await expect(part.left).toHaveText([
        'Postcode en woonplaats: niet gevonden in het formulier',
        'Praktijk: alleen te lezen',
      ]);
      await expect(form.knows('naam')).toHaveText('Greet de Groot-van den Berg');
      await expectAccessible(panel.page);
      expect(await exchange.counts(widow, ['Task'])).toEqual({ Task: 0 });

      await form.send();
      const received = async () => (await fetch(`${sandbox.hisUrl}/portal/received`)).text();
      await expect.poll(received).toContain('Greet de Groot-van den Berg');
      await part.sentThere.dblclick();
      await expect(panel.referral.part.getByText(/^Vastgelegd: verzonden via /)).toBeVisible();
      await panel.mode('Terugkoppeling').click();
      await expect(panel.feedback.part.getByText('Verzonden via portaal')).toBeVisible();
      expect(await exchange.counts(widow, ['ServiceRequest', 'Task'])).toEqual({
        ServiceRequest: 1,
        Task: 1,
      });

      await extensionStory.step('intrekken: het portaal moet zij het zelf laten weten', async () => {
        await panel.feedback.withdraw.click();
        await expect(panel.feedback.dialog).toContainText('U verstuurde deze verwijzing via');
        await expect(panel.feedback.dialog).toContainText('krijgt hiervan geen bericht: laat het zelf weten');
        await expectAccessible(panel.page);
        await panel.feedback.giveReason('Zij ziet er toch van af.');
        await panel.feedback.answer('Intrekken');
        await expect(panel.feedback.dialog).toHaveCount(0);
        const [task] = await exchange.of('Task', widow);
        expect(task?.status).toBe('cancelled');
      });
    },
  );

  extensionStory(
    'krijgt niets ingevuld bij een andere patiënt, en kan weghalen wat er stond',
    async ({ extension, chip, his, sandbox }) => {
      await extension.setUp();
      await his.login('huisarts');
      await his.openDossier(widow);
      const panel = await extension.signIn(chip);
      const part = new PortalPart(panel.screen, 'plain');
      const form = await openForm(extension.context, sandbox, 'plain', { patient: 'bakker' });
      await completeReferral(panel);

      await part.begin.click();
      await expect(part.refusal).toHaveText('Het portaal toont een andere patiënt. Er wordt niets ingevuld.');
      await expect(part.part).toContainText('Piet Bakker geboren 1 jul 1948');
      await expect(part.part).toContainText(/Greet de Groot-van den Berg geboren \d+ [a-z]+ \d{4}/); // her birthday moves with the day
      await expect(part.fill).toHaveCount(0);
      await expectAccessible(panel.page);

      await form.open(sandbox.hisUrl, 'plain');
      await part.lookAgain.click();
      await part.rightForm.check();
      await part.fill.click();
      await expect(form.knows('naam')).toHaveText('Greet de Groot-van den Berg');
      await part.undo.click();
      await expect(part.report).toHaveText('5 van 5 velden teruggezet');
      await expect(form.knows('naam')).toHaveText('');
    },
  );
});

/** A referral that could be sent. */
async function completeReferral({ signals, referral }: ConsultPanel): Promise<void> {
  await signals.takeOver.click();
  await referral.consent.check();
  await expect(referral.send).toHaveAttribute('aria-disabled', 'false');
}

async function openForm(
  context: BrowserContext,
  { hisUrl }: Sandbox,
  build: string,
  variant: Readonly<Record<string, string>>,
): Promise<PortalFormPage> {
  const form = new PortalFormPage(await context.newPage());
  await form.open(hisUrl, build, variant);
  return form;
}
