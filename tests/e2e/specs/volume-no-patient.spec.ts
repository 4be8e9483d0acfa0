import { familyNames } from '../../../sandbox/volume/person.ts';
import { coachSaid, patientSaid } from '../../../sandbox/volume/sayings.ts';
import { heapStrings } from '../setup/heap-strings.ts';
import { expect, volumeStory as story } from '../setup/volume-story.ts';

story.describe('In de aantallen is geen patiënt', () => {
  story(
    'niet in wat wordt gevraagd, niet in het geheugen, niet in de opslag',
    async ({ volume, page, sandbox }) => {
      const asked: string[] = [];
      page.on('request', (request) => {
        if (request.url().startsWith(`${sandbox.fhirBase}/`))
          asked.push(request.url().slice(sandbox.fhirBase.length + 1));
      });
      await volume.open();
      await volume.divideBy('wijk');

      expect(asked.filter((path) => /^(Condition|Encounter|Observation|Patient\/)/.test(path))).toEqual([]);
      const aboutPatients = asked.filter((path) =>
        /^(Task|ServiceRequest|Patient|Communication|Procedure)\b/.test(path),
      );
      expect(aboutPatients.length).toBeGreaterThan(4);
      expect(aboutPatients.filter((path) => !/[?&]_(elements|summary)=/.test(path))).toEqual([]);

      const held = await heapStrings(page);
      expect(held).toContain('Lindeveen');
      const { referrals } = sandbox.ledger;
      const secrets = [
        ...familyNames.filter((name) => name !== 'Faber'),
        ...patientSaid,
        ...coachSaid,
        ...referrals.flatMap(({ birthDate, postcode, patient, key }) => [birthDate, postcode, patient, key]),
      ].filter((secret) => secret !== undefined);
      const lines = new Set(held.split('\n'));
      expect(secrets.filter((secret) => lines.has(secret))).toEqual([]);
      expect(familyNames.filter((name) => held.includes(` ${name}`))).toEqual([]);

      const stored = await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]));
      expect(referrals.filter(({ patient }) => stored.includes(patient))).toEqual([]);
    },
  );
});

story.describe('Wie de aantallen mag zien', () => {
  story('een POH die verwijst wel', async ({ volume }) => {
    await volume.open('poh');
  });

  story('een doktersassistent niet', async ({ volume, page }) => {
    await volume.launch('assistent');

    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Aantallen zijn voor verwijzers en de praktijkmanager',
    );
  });

  story(
    'een manager die het adres verandert, krijgt geen patiënt te zien',
    async ({ volume, page, sandbox }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await volume.open();
      const { patient } = sandbox.ledger.referrals[0] ?? { patient: '' };
      const app = new URL(page.url());

      await page.goto(`${app.href}&patient=${patient}&view=consult`);
      await volume.isCounted();
      await page.goto(`${app.origin}/index.html?patient=${patient}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Welzijn op Recept');
      await page.goto(`${sandbox.hisUrl}/launch?user=manager&patient=${patient}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hier worden geen patiënten getoond');
      await page.goto(`${app.origin}/launch.html?iss=${encodeURIComponent(sandbox.fhirBase)}`);
      await page.waitForLoadState('networkidle');

      expect(asked.filter((url) => url.startsWith(`${sandbox.fhirBase}/Patient/`))).toEqual([]);
      for (const name of familyNames) await expect(page.getByText(name)).toHaveCount(0);
    },
  );
});
