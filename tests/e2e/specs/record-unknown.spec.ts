import { expectAccessible } from '../setup/accessible.ts';
import { statusNoise } from '../setup/console-guard.ts';
import { holdPatience } from '../setup/patience.ts';
import { expect, story } from '../setup/story.ts';

story.describe('De probleemlijst is afgeschermd', () => {
  story.beforeEach(({ expectNoise }) => expectNoise(statusNoise(403)));

  story('signalen zijn dan onbekend, nooit "niet gevonden"', async ({ his, page }) => {
    const panel = await his.openPanel('geen-toegang');

    await expect(panel.signals.lines).toHaveCount(11);
    for (const line of await panel.signals.lines.all()) {
      await expect(line).toContainText('niet kunnen lezen (geen toegang)');
    }
    await expect(panel.signals.part).not.toContainText('niet gevonden');
    await expect(panel.signals.attention).toContainText(
      'Aandachtspunten uit het dossier: niet kunnen lezen (geen toegang)',
    );
    await expect(panel.signals.takeOver).toHaveCount(0);
    await expect(panel.signals.readAgain).toHaveCount(0); // the HIS would say no again
    await expectAccessible(page);
  });

  story('verwijzen op wat u zelf herkent kan nog steeds', async ({ his, exchange }) => {
    const panel = await his.openPanel('geen-toegang');

    await panel.signals.recognise('Somberheid');
    await panel.referral.sendWithConsent();

    await panel.referral.isSent();
    expect(await exchange.of('Task', 'geen-toegang')).toHaveLength(1);
  });
});

story.describe('Het HIS weigert de vraag', () => {
  const refused = (status: number) => ({
    status,
    headers: { 'access-control-allow-origin': '*' },
    contentType: 'application/fhir+json',
    json: { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'required' }] },
  });

  for (const status of [400, 404, 410, 422]) {
    story(`met ${status}: na een suïcidepoging nooit "niet gevonden"`, async ({ his, page, expectNoise }) => {
      expectNoise(statusNoise(status));
      await page.route(/\/fhir\/Condition\?/, (route) => route.fulfill(refused(status)));

      const panel = await his.openPanel('suicidepoging');

      const says = status === 404 ? 'HIS biedt dit niet' : 'HIS weigert de vraag';
      for (const line of await panel.signals.lines.all()) {
        await expect(line).toContainText(`niet kunnen lezen (${says})`);
      }
      await expect(panel.signals.part).not.toContainText('niet gevonden');
      await expect(panel.signals.attention).toContainText(
        `Aandachtspunten uit het dossier: niet kunnen lezen (${says})`,
      );
      await expectAccessible(page);
    });
  }

  story('in deze woorden: dan vraagt het paneel het anders', async ({ his, page, expectNoise }) => {
    expectNoise(statusNoise(400));
    await page.route(/\/fhir\/Condition\?patient=/, (route) => route.fulfill(refused(400)));

    const panel = await his.openPanel('suicidepoging');

    await expect(panel.signals.cautions).toContainText('TS met medicatie');
    await expect(panel.signals.line('Eenzaamheid')).toContainText('niet gevonden');
  });

  story(
    'naar berichten: dan is niet bekend of de coach iets liet weten',
    async ({ his, page, expectNoise }) => {
      expectNoise(statusNoise(422, 503));
      await page.route(/\/fhir\/Communication\?/, (route) => route.fulfill(refused(422)));

      const panel = await his.openPanel('nieuw-bericht');

      await expect(panel.feedback.part).toContainText('niet kunnen lezen (HIS weigert de vraag)');
      await expect(panel.feedback.part).toContainText('Er kan meer zijn.');
      await expect(panel.feedback.part).not.toContainText('nog niets laten weten');
      await expectAccessible(page);
    },
  );
});

const unread = [
  {
    because: 'the server stumbles',
    kind: '500',
    says: 'niet kunnen lezen (HIS antwoordt niet)',
    noise: [statusNoise(500)],
  },
  {
    because: 'the server is busy, also the second time',
    kind: '429',
    says: 'niet kunnen lezen (HIS te traag)',
    noise: [statusNoise(429)],
  },
  {
    because: 'a page of maintenance comes in its place',
    kind: 'html',
    says: 'niet kunnen lezen (antwoord klopt niet)',
    noise: [],
  },
  {
    because: 'the answer breaks off',
    kind: 'truncated-json',
    says: 'niet kunnen lezen (antwoord klopt niet)',
    noise: [],
  },
] as const;

story.describe('Een deel van het dossier komt niet', () => {
  for (const { because, kind, says, noise } of unread) {
    story(
      `door ${kind}: onbekend met reden, de rest werkt (${because})`,
      async ({ his, page, expectNoise }) => {
        expectNoise(...noise);
        await his.login('huisarts');
        await his.fails({ kind, on: { resourceType: 'Condition' } });

        const panel = await his.openedPanel('eenzame-weduwe');

        await expect(panel.signals.line('Eenzaamheid')).toContainText(says);
        await expect(panel.signals.part).not.toContainText('niet gevonden');
        await expect(panel.signals.part).toContainText('6 contacten in 12 maanden');
        await expectAccessible(page);

        await his.recovers();
        await panel.signals.readAgain.press('Enter');
        await expect(panel.signals.line('Overlijden partner')).toContainText('Overlijden echtgenoot (Piet)');
        await expect(panel.signals.readAgain).toHaveCount(0);
        await expect(page.getByRole('heading', { name: 'Signalen' })).toBeFocused();
      },
    );
  }

  story('door traagheid: onbekend, de rest staat er al lang', async ({ his, page }) => {
    const patience = await holdPatience(page);
    await his.login('huisarts');
    await his.fails({ kind: 'slow', delayMs: 60_000, on: { resourceType: 'Condition' } });

    await his.launch('eenzame-weduwe');
    const panel = his.panel();
    await expect(panel.signals.line('Eenzaamheid')).toContainText('wordt gelezen…');
    await expect(panel.signals.part).toContainText('6 contacten in 12 maanden');
    await expect(panel.feedback.part).toContainText('Deze patiënt is nog niet verwezen.');
    await expectAccessible(page);

    await patience.end();
    await expect(panel.signals.line('Eenzaamheid')).toContainText('niet kunnen lezen (HIS te traag)');
  });

  story(
    'en ook de terugkoppeling niet: of er al een verwijzing loopt, is dan onbekend',
    async ({ his, expectNoise }) => {
      expectNoise(statusNoise(500));
      await his.login('huisarts');
      await his.fails({ kind: '500', on: { resourceType: 'ServiceRequest' } });

      const panel = await his.openedPanel('nieuw-bericht');

      await expect(panel.feedback.part).toContainText(
        'Verwijzingen en terugkoppeling: niet kunnen lezen (HIS antwoordt niet)',
      );
      await expect(panel.feedback.part).not.toContainText('nog niet verwezen');
      await expect(panel.referral.part).toContainText('Of er al een verwijzing loopt, is niet bekend');

      await his.recovers();
      await panel.feedback.part.getByRole('button', { name: 'Opnieuw lezen' }).click();
      await expect(panel.feedback.referrals).not.toHaveCount(0);
      await expect(panel.referral.part).not.toContainText('Of er al een verwijzing loopt, is niet bekend');
    },
  );

  story(
    'namelijk de patiënt zelf: een zin, opnieuw proberen, en hij staat er',
    async ({ his, page, expectNoise }) => {
      expectNoise(statusNoise(500));
      await his.login('huisarts');
      await his.fails({ kind: '500', on: { resourceType: 'Patient' } });

      await his.launch('eenzame-weduwe');
      const panel = his.panel();
      await expect(panel.notice).toContainText('Het HIS antwoordt niet.');
      await expect(panel.patient).toHaveCount(0);
      await expectAccessible(page);

      await his.recovers();
      await panel.notice.getByRole('button', { name: 'Opnieuw proberen' }).click();
      await panel.isRead();
      await expect(panel.patient).toContainText('Greet de Groot-van den Berg');
    },
  );
});
