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
    ['Passend aanbod gevonden', '0%', 'n.v.t.'],
    ['Besproken, wil nog niet', '0', '0'],
    ['Gewezen op welzijn', '0', '0'],
    ['Ingetrokken', '0', '0'],
  ]);
  expect(keyFigures(report, 'region', nlVolume, norms).map(({ id }) => id)).toContain('referring-practices');
});

/** Name and words of each row, as the table has them. */
function rowsOf(figure: FigureOrWhy): readonly (readonly string[])[] {
  if ('why' in figure) return [];
  return figure.rows.map(({ label, cells }) => [label, ...cells.map(({ words }) => words)]);
}
