import { expectAccessible } from '../setup/accessible.ts';
import { countActions } from '../setup/count-actions.ts';
import { dossierSecrets } from '../setup/dossier-secrets.ts';
import { listenForBytes } from '../setup/sent-bytes.ts';
import { expect, story } from '../setup/story.ts';

const widow = 'eenzame-weduwe';
const answered = 'Mevrouw Greet de Groot gesproken. We drinken donderdag koffie in De Zaaier.';

story.describe('Huisarts, in het consult', () => {
  story('verwijst de weduwe in drie handelingen, zonder te typen', async ({ his, page, exchange }) => {
    const panel = await his.openPanel(widow);
    await expect(panel.patient).toHaveText('Patiënt: Greet de Groot-van den Berg');
    await expect(panel.signals.line('Overlijden partner')).toContainText('Overlijden echtgenoot (Piet)');
    const actions = await countActions(page);

    await panel.signals.takeOver.click();
    await panel.referral.consentToBoth.click();
    await expect(panel.referral.consent).toBeChecked();
    await expect(panel.referral.feedbackConsent).toBeChecked();
    await panel.referral.send.click();

    await panel.referral.isSent();
    expect(await actions.read()).toBe(3);
    expect(await exchange.counts(widow, ['ServiceRequest', 'Task', 'Consent'])).toEqual({
      ServiceRequest: 1,
      Task: 1,
      Consent: 2, // one a purpose: docs/adr/0010
    });
  });

  story(
    'herkent, praat, verwijst, en leest wat de coach antwoordt',
    async ({ his, page, coach, exchange }) => {
      const panel = await his.openPanel(widow);
      await expectAccessible(page);

      await story.step('herkennen: overnemen wat er staat, aanvinken wat u zelf ziet', async () => {
        await panel.signals.takeOver.click();
        await panel.signals.recognise('Somberheid');
        await expect(panel.signals.tick('Overlijden partner')).toBeChecked();
        await expect(panel.signals.tick('Eenzaamheid')).toBeChecked();
        await panel.signals.check('Gedachten aan de dood').click();
        await expectAccessible(page);
      });

      await story.step('praten: een andere vraag, en noteren wat mevrouw zegt', async () => {
        const first = (await panel.conversation.prompt('Openen').textContent()) ?? '';
        await panel.conversation.swap('Openen');
        await expect(panel.conversation.prompt('Openen')).not.toHaveText(first);
        await panel.conversation.note('Verbreden', 'Vrijdag is de stilste dag.');
        await expect(panel.referral.field('In de woorden van de patiënt')).toHaveValue(
          'Vrijdag is de stilste dag.',
        );
      });

      await story.step('verwijzen: zien wat er weggaat, toestemming, versturen', async () => {
        await panel.referral.choose('Wensen', 'Koken en samen eten');
        await panel.referral.openPreview();
        await expect(panel.referral.preview('Telefoon')).toHaveText('06 00 00 01 11');
        await expect(panel.referral.preview('Aan')).toHaveText('Welzijn Lindeveen');
        await panel.referral.feedbackConsent.check();
        await expectAccessible(page);
        await panel.referral.sendWithConsent();
        await panel.referral.isSent();
        await expectAccessible(page);
      });

      await story.step('de coach leest de verwijzing en antwoordt', async () => {
        await coach.open(/de Groot-van den Berg/);
        await expect(coach.content).toContainText('Vrijdag is de stilste dag.');
        await expect(coach.content).toContainText('Koken en samen eten');
        await expectAccessible(coach.page);
        await coach.answer('Aannemen');
        await coach.answer('Contact gehad', { message: answered });
      });

      await story.step('lezen: het antwoord staat in het paneel, nieuw tot het gelezen is', async () => {
        await panel.isLookedAtAgain();
        await expect(panel.feedback.referral('Contact gehad')).toBeVisible();
        await expect(panel.feedback.entries.filter({ hasText: answered })).toContainText('nieuw');
        await expect(panel.mode('Terugkoppeling')).toContainText('1 nieuw');
        await expect(panel.feedback.step('Kennismaking')).toHaveAttribute('aria-current', 'step');
        await expectAccessible(page);

        await panel.feedback.markRead.click();
        await expect(panel.feedback.newMarks).toHaveCount(0);
        await expect.poll(() => exchange.of('Basic', widow)).toHaveLength(1);
        await panel.reload();
        await expect(panel.feedback.entries.filter({ hasText: answered })).toBeVisible();
        await expect(panel.feedback.newMarks).toHaveCount(0);
      });
    },
  );

  story('geeft de patiënt een kaart mee en zet een regel in het journaal', async ({ his, page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const panel = await his.openPanel(widow);
    await panel.signals.takeOver.click();
    await panel.referral.sendWithConsent();
    await panel.referral.isSent();

    await panel.referral.part.getByRole('button', { name: 'Kopiëren' }).click();

    await expect(panel.referral.part.getByRole('status').filter({ hasText: 'Gekopieerd' })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await panel.referral.journal.textContent());
    expect(copied).toMatch(
      /^S: .*Besproken: .+\nE: Z68 .+\nP: Welzijn op Recept: verwezen naar Welzijn Lindeveen/,
    );
    await expect(panel.referral.card).toContainText('Welzijn Lindeveen');
    await expect(panel.referral.card).toContainText('0595 000 200');
    await expect(panel.referral.card).toContainText(
      /Heeft u op \d+ \S+ \d{4} nog niets gehoord\? Bel ons: 0595/,
    );

    await page.emulateMedia({ media: 'print' });
    await expect(panel.referral.card, 'the card is on paper').toBeVisible();
    await expect(panel.referral.journal, 'and nothing else of the dossier').toBeHidden();
    await expect(panel.signals.part).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
  });

  story(
    'en wat niemand koos, gaat niet mee: e-mail, adres, "mag bellen", mondeling',
    async ({ his, exchange }) => {
      const patient = (await exchange.patients()).find(({ id }) => id === widow);
      const unchosen = [
        ...(patient?.telecom ?? []).flatMap(({ system, value }) =>
          system === 'email' && value ? [value] : [],
        ),
        ...(patient?.address ?? []).flatMap(({ line = [], postalCode }) => [...line, postalCode ?? '']),
      ].filter((value) => value !== '');
      expect(unchosen.length, 'there is something that could go along').toBeGreaterThan(0);

      const panel = await his.openPanel(widow);
      await panel.signals.takeOver.click();
      await expect(panel.referral.consent, 'how permission was given is asked with it').not.toBeChecked();
      await expect(panel.referral.consentToBoth).not.toBeChecked();
      await expect(panel.referral.consentToBothInWriting).not.toBeChecked();
      await expect(panel.referral.option('Bellen', 'Mag')).not.toBeChecked();
      await expect(panel.referral.part).toContainText(/Vraag het zo: .*uw telefoonnummer om u te bellen/);
      await panel.referral.sendWithConsent();
      await panel.referral.isSent();

      const stored = JSON.stringify([
        ...(await exchange.of('ServiceRequest', widow)),
        ...(await exchange.of('Task', widow)),
      ]);
      for (const value of unchosen) expect(stored).not.toContain(value);
      expect(stored).not.toContain('may-call');
    },
  );

  story('verstuurt niets van BSN, codes, diagnoses of journaal', async ({ his, page, sandbox, exchange }) => {
    const sent = listenForBytes(page, sandbox.fhirBase);
    const secrets = await dossierSecrets(exchange, widow, ['Eenzaamheid']);
    for (const [what, some] of Object.entries(secrets)) {
      expect(some.length, `there is ${what} to keep in`).toBeGreaterThan(0);
    }
    const panel = await his.openPanel(widow);
    await panel.signals.takeOver.click();
    await panel.referral.feedbackConsent.check();
    await panel.referral.sendWithConsent();
    await panel.referral.isSent();

    const [transaction = '', ...more] = sent.to('/');
    expect(more, 'one transaction').toEqual([]);
    expect(transaction).toContain('"resourceType":"Bundle"');
    for (const secret of Object.values(secrets).flat()) expect(transaction).not.toContain(secret);
  });
});
