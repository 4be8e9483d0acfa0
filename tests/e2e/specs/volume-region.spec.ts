import { countLedger } from '../../contract/ledger-counts.ts';
import { expectAccessible } from '../setup/accessible.ts';
import { expect, regionStory as story } from '../setup/volume-story.ts';

const today = Temporal.Now.plainDateISO('Europe/Amsterdam');
const first = today.subtract({ years: 1 }).with({ day: 1 });
const lastYear = { from: first.toString(), to: first.add({ years: 1 }).subtract({ days: 1 }).toString() };

story(
  'De regio ziet van elke praktijk in welke klasse zij verwijst, en hoe vaak per 1.000 patiënten',
  async ({ volume, page, sandbox }) => {
    await volume.open();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Welzijn op Recept in de regio');
    await expect(volume.keyFigure('Verwijzende praktijken')).toContainText('6');
    await page.getByText('Tabel', { exact: true }).click();

    const { practices } = countLedger(sandbox.ledger, lastYear, today.toString());
    const rows = await volume.tableOf('Verwijzingen naar praktijk');
    const classOf = (count: number) => (count < 5 ? '1 t/m 4' : '5 of meer');
    expect(rows.map(([, now]) => now).toSorted(), 'one practice has never referred').toEqual(
      ['0', ...Object.values(practices).map(classOf)].toSorted(),
    );
    expect(rows.map(([name]) => name)).toEqual([
      'Huisartsenpraktijk 2',
      'Huisartsenpraktijk 3',
      'Huisartsenpraktijk 4',
      'Huisartsenpraktijk 5',
      'Huisartsenpraktijk 6',
      'Huisartsenpraktijk 7',
      'Huisartsenpraktijk De Linde',
    ]);
    expect(rows.at(-2)?.at(-1), 'a rate for each 1,000 patients').toBe('0,0');
    expect(Math.min(...Object.values(practices))).toBeGreaterThan(4);
    await expectAccessible(page);

    await volume.choosePeriod('Maand');
    const month = (await volume.tableOf('Verwijzingen naar praktijk')).flat();
    expect(
      month.filter((cell) => /^[1-9]\d*$/.test(cell)),
      'classes and no numbers',
    ).toEqual([]);
  },
);
