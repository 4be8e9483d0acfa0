import { describe, expect, test } from 'vitest';
import { periodAround } from '../../../../shared/domain/indicators/period.ts';
import { dutch } from '../../../../shared/text/nl/dutch.ts';
import { nlVolume } from '../../../../shared/text/nl/volume-text.ts';
import { breakdownFigure } from '../../../../shared/ui/volume/figures/breakdown-figure.ts';
import type { FigureOrWhy } from '../../../../shared/ui/volume/figures/figure.ts';
import { keyFigures } from '../../../../shared/ui/volume/figures/key-figures.ts';
import { march2026, reportOf, times, usualSettings } from '../../../builders/counted-referral.ts';

const text = { ...dutch, volume: nlVolume };
const norms = { contactWorkingDays: 5, arrivalAfterDays: 56 };
const firstQuarter = periodAround('quarter', Temporal.PlainDate.from('2026-02-01'));

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

describe('the second target, by inhabitants', () => {
  const perInhabitants = { target: 50, inhabitants: 20_000, source: 'Afspraak van de regio, blz. 3' };
  const figureOfYear = (count: number, targets: typeof usualSettings.targets) =>
    keyFigures(
      reportOf(times(count), { kind: 'free', from: '2025-04', months: 12 }, { ...usualSettings, targets }),
      'practice',
      text.volume,
      norms,
    ).find(({ id }) => id === 'referrals-per-10000');

  test.each([
    { count: 60, value: '30,0', because: 'sixty of 20,000 are thirty of 10,000' },
    { count: 3, value: nlVolume.hidden, because: 'a small number can be worked back from a rate' },
  ])('says $value of $count, with who says so: $because', ({ count, value }) => {
    const figure = figureOfYear(count, { ...usualSettings.targets, perInhabitants });
    expect(figure?.value).toBe(value);
    expect(figure?.note).toContain('Afspraak van de regio, blz. 3');
  });

  test('is not shown where no one set it', () => {
    expect(figureOfYear(60, usualSettings.targets)).toBeUndefined();
  });
});
