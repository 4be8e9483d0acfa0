import { describe, expect, test } from 'vitest';
import { periodAround } from '../../../../shared/domain/indicators/period.ts';
import type { BreakdownBy } from '../../../../shared/domain/indicators/volume-rows.ts';
import { dutch } from '../../../../shared/text/nl/dutch.ts';
import { nlVolume } from '../../../../shared/text/nl/volume-text.ts';
import { breakdownFigure } from '../../../../shared/ui/volume/figures/breakdown-figure.ts';
import type { FigureOrWhy } from '../../../../shared/ui/volume/figures/figure.ts';
import { keyFigures } from '../../../../shared/ui/volume/figures/key-figures.ts';
import { monthFigure } from '../../../../shared/ui/volume/figures/month-figure.ts';
import { contactFigure, funnelFigure } from '../../../../shared/ui/volume/figures/outcome-figures.ts';
import { happened, march2026, reportOf, times, usualSettings } from '../../../builders/counted-referral.ts';

const text = { ...dutch, volume: nlVolume };
const contacted = [happened('contacted', '2026-03-04')];
const norms = { contactWorkingDays: 5, arrivalAfterDays: 56 };
const firstQuarter = periodAround('quarter', Temporal.PlainDate.from('2026-02-01'));
const inFebruary = { sentOn: '2026-02-02' };

describe('a figure', () => {
  test('draws what it says in words, this period beside the one before', () => {
    const report = reportOf(
      [
        ...times(8, { events: contacted }),
        ...times(6, { ...inFebruary, events: [happened('contacted', '2026-02-04')] }),
      ],
      march2026,
      usualSettings,
    );
    const figure = contactFigure(report, nlVolume);

    expect(rowsOf(figure)).toMatchObject([
      ['Op tijd', '8', '6'],
      ['Te laat', '0', '0'],
      ['Nog binnen de norm', '0', '0'],
      ['Niet te beoordelen', '0', '0'],
    ]);
    expect('rows' in figure && figure.rows[0]?.cells.map(({ drawn }) => drawn)).toEqual([8, 6]);
  });

  test('hatches the bar of what is hidden, and says that it is', () => {
    const report = reportOf(
      [
        ...times(9),
        ...times(3, { demographics: { sex: 'male' } }),
        ...times(2, { demographics: { sex: 'other' } }),
      ],
      march2026,
      usualSettings,
    );
    const figure = breakdownFigure(report, 'sex', text);

    expect(rowsOf(figure).map(([name, now]) => [name, now])).toEqual([
      ['vrouw', '9'],
      ['man', '<5'],
      ['anders', '<5'],
      ['geslacht niet bekend', '0'],
    ]);
    expect('rows' in figure && figure.rows.map(({ cells }) => cells[0]?.drawn)).toEqual([
      9,
      'hatched',
      'hatched',
      0,
    ]);
  });

  test('gives its place to a sentence when it is withheld', () => {
    const report = reportOf(times(3), march2026, usualSettings);

    for (const figure of [
      contactFigure(report, nlVolume),
      funnelFigure(report, nlVolume, nlVolume.steps),
      breakdownFigure(report, 'reason', text),
      breakdownFigure(report, 'wijk', text),
    ]) {
      expect(figure).toMatchObject({ why: nlVolume.withheld });
    }
  });

  test('has the target of a month as a line only when the list size is known', () => {
    const seriesFor = (patients: number | undefined) => {
      const figure = monthFigure(reportOf(times(8), firstQuarter, { ...usualSettings, patients }), nlVolume);
      return 'series' in figure ? figure.series.map(({ kind }) => kind) : [];
    };

    expect(seriesFor(12_000)).toEqual(['bar', 'bar', 'line']);
    expect(seriesFor(undefined)).toEqual(['bar', 'bar']);
  });
});

describe('the breakdown by wijk', () => {
  const placed = (count: number, municipality: string, wijk: string, sent = {}) =>
    times(count, { ...sent, demographics: { municipality, wijk } });

  test('says "hidden" of a wijk whose municipality is hidden now and was shown before', () => {
    const report = reportOf(
      [
        ...placed(9, 'Lindeveen', 'Noord'),
        ...placed(2, 'Westerkamp', 'West'),
        ...placed(3, 'Oostdrecht', 'Dorp'),
        ...placed(8, 'Westerkamp', 'West', inFebruary),
        ...placed(9, 'Lindeveen', 'Noord', inFebruary),
      ],
      march2026,
      usualSettings,
    );

    expect(rowsOf(breakdownFigure(report, 'wijk', text))).toEqual([
      ['Lindeveen, Noord', '9', '9'],
      ['Westerkamp, West', 'verborgen', '8'],
    ]);
  });

  test('says none of a wijk that had referrals before only', () => {
    const report = reportOf(
      [
        ...placed(9, 'Lindeveen', 'Noord'),
        ...placed(9, 'Lindeveen', 'Noord', inFebruary),
        ...placed(7, 'Lindeveen', 'Zuid', inFebruary),
      ],
      march2026,
      usualSettings,
    );

    expect(rowsOf(breakdownFigure(report, 'wijk', text))).toEqual([
      ['Lindeveen, Noord', '9', '9'],
      ['Lindeveen, Zuid', '0', '7'],
    ]);
  });
});

test.each<BreakdownBy>([
  'reason',
  'theme',
  'age-group',
  'sex',
  'municipality',
  'wijk',
  'referrer-type',
  'practice',
])('the breakdown by %s has a name for every line, also for what is not known', (by) => {
  const nothing = { ageGroup: 'unknown', sex: 'unknown', municipality: '', wijk: '' } as const;
  const report = reportOf(
    [
      ...times(9, { themes: ['nature'] }),
      ...times(9, { referrerType: '', practice: '', demographics: nothing }),
    ],
    march2026,
    usualSettings,
  );
  const names = rowsOf(breakdownFigure(report, by, text)).map(([name]) => name);

  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => name?.trim() === '')).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

test('the key figures say what they are compared with, and growth only of a period that is over', () => {
  const report = reportOf(
    times(8, { events: [happened('intake-done', '2026-03-12')] }),
    march2026,
    usualSettings,
  );
  const figures = keyFigures(report, 'practice', nlVolume, norms);

  expect(figures.map(({ aim }) => aim).filter(Boolean)).toEqual([
    'gehaald: 8, streefwaarde 4,2 voor 1 maand; 50 per jaar',
    'groei niet te tonen',
    'gehaald: 0,96%, streefwaarde 0,50%',
    'norm: 5 werkdagen',
  ]);
  expect(figures.map(({ label, value, before }) => [label, value, before])).toEqual([
    ['Verwijzingen', '8', '0'],
    ['Kennismakingen (intakes)', '8', '0'],
    ['Bereik per jaar', '0,96%', '0,00%'],
    ['Contact op tijd', '0%', 'n.v.t.'],
    ['Dagen tot kennismaking', '10,0', 'n.v.t.'],
    ['Aangekomen bij de coach', '100%', 'n.v.t.'],
    ['Terugkoppeling gekregen', 'n.v.t.', 'n.v.t.'],
    ['Besproken, wil nog niet', '0', '0'],
    ['Gewezen op welzijn', '0', '0'],
    ['Ingetrokken', '0', '0'],
  ]);
  expect(keyFigures(report, 'region', nlVolume, norms).map(({ id }) => id)).toContain('referring-practices');
});

describe('referrals beside the target', () => {
  const year = { kind: 'free', from: '2025-04', months: 12 } as const;
  const list = (patients: number) => ({ ...usualSettings, patients });

  test.each([
    {
      period: year,
      patients: 10_000,
      count: 60,
      words: '120% van de streefwaarde (50)',
      because: 'a year has the target of a year',
    },
    {
      period: firstQuarter,
      patients: 10_000,
      count: 10,
      words: '80% van de streefwaarde (13 voor 3 maanden; 50 per jaar)',
      because: 'a quarter has a quarter of it, and says of which year',
    },
    {
      period: march2026,
      patients: 2_350,
      count: 10,
      words: 'gehaald: 10, streefwaarde 1,0 voor 1 maand; 12 per jaar',
      because: 'a share of one is a number of four digits that says nothing',
    },
    {
      period: march2026,
      patients: 20_000,
      count: 8,
      words: 'net niet: 8, streefwaarde 8,3 voor 1 maand; 100 per jaar',
      because: 'less than a tenth below it',
    },
    {
      period: march2026,
      patients: 10_000,
      count: 3,
      words: 'streefwaarde 4,2 voor 1 maand; 50 per jaar',
      because: 'three are hidden, the target is not',
    },
  ])('$count on a list of $patients is "$words": $because', ({ period, patients, count, words }) => {
    const report = reportOf(times(count), period, list(patients), '2026-12-01');
    expect(keyFigures(report, 'practice', nlVolume, norms)[0]?.aim).toBe(words);
  });

  test('says "so far" while the period runs', () => {
    const report = (patients: number) => reportOf(times(6), march2026, list(patients), '2026-03-20');
    const aimOn = (patients: number) => keyFigures(report(patients), 'practice', nlVolume, norms)[0]?.aim;

    expect(aimOn(20_000)).toBe('tot nu toe 6, streefwaarde 8,3 voor 1 maand; 100 per jaar');
    expect(aimOn(48_000)).toBe(
      'tot nu toe 30% van de streefwaarde over de hele periode (20 voor 1 maand; 240 per jaar)',
    );
  });
});

describe('the practices of a region that the settings name', () => {
  const listed = (names: readonly string[], patients: number | undefined = 5_000) => ({
    ...usualSettings,
    practices: names.map((name) => ({ name, patients })),
  });
  const sentBy = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts).flatMap(([practice, count]) => times(count, { practice }));
  const linesOf = (counts: Readonly<Record<string, number>>, settings: typeof usualSettings) =>
    rowsOf(breakdownFigure(reportOf(sentBy(counts), march2026, settings), 'practice', text));

  test('are in classes, with a rate where it is 5 or more', () => {
    expect(linesOf({ A: 10, B: 3, C: 2 }, listed(['A', 'B', 'C', 'D']))).toEqual([
      ['A', '5 of meer', '0', '24,0'],
      ['B', '1 t/m 4', '0', 'verborgen'],
      ['C', '1 t/m 4', '0', 'verborgen'],
      ['D', '0', '0', '0,0'],
    ]);
  });

  test.each([
    {
      counts: { A: 10, B: 3 },
      names: ['A', 'B', 'C'],
      classes: ['5 of meer', '0 t/m 4', '0 t/m 4'],
      because: 'the total less the other would tell the 3, so it hides among those with none',
    },
    {
      counts: { A: 10, B: 3 },
      names: ['A', 'B'],
      classes: ['1 of meer', '1 of meer'],
      because: 'a class or a rate of either would tell the other',
    },
  ])('are in a wider class where a number could be worked out: $because', ({ counts, names, classes }) => {
    const lines = linesOf(counts, listed(names));
    expect(lines.map(([, now]) => now)).toEqual(classes);
    const rates = lines.filter(([, now]) => now !== '5 of meer').map((cells) => cells.at(-1));
    expect(new Set(rates)).toEqual(new Set(['verborgen']));
  });

  test('are in classes too where no list size is known', () => {
    const settings = { ...listed([]), practices: [{ name: 'A', patients: undefined }] };
    expect(linesOf({ A: 10 }, settings)).toEqual([['A', '5 of meer', '0']]);
  });
});

/** Name and words of each row, as the table has them. */
function rowsOf(figure: FigureOrWhy): readonly (readonly string[])[] {
  if ('why' in figure) return [];
  return figure.rows.map(({ label, cells }) => [label, ...cells.map(({ words }) => words)]);
}
