import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { type Period, rollingYear } from '../../shared/domain/indicators/period.ts';
import { volumeReport } from '../../shared/domain/indicators/volume-report.ts';
import type { VolumeRead } from '../../shared/ports/volume-source.ts';
import { nothingHidden } from '../builders/counted-referral.ts';
import { reportView } from '../builders/report-view.ts';
import { countLedger } from './ledger-counts.ts';
import { countIn, expectedIn, figuresOf, iso, rowsIn, shownIn } from './volume-figures.ts';
import { managersDoor, readAll, sourceBehind, startVolumeSandbox, today } from './volume-world.ts';

const lastYear = rollingYear(today);
let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startVolumeSandbox(1200);
}, 60_000);
beforeEach(() => sandbox.reset());
afterAll(() => sandbox.stop());

describe('all indicators of a whole reading', () => {
  const month = today.subtract({ months: 2 }).toPlainYearMonth().toString();
  const periods: readonly { readonly period: Period; readonly because: string }[] = [
    { period: lastYear, because: 'twelve months that are over' },
    { period: { kind: 'year', from: `${today.year}-01`, months: 12 }, because: 'a year that runs' },
    {
      period: { kind: 'month', from: month, months: 1 },
      because: 'a month with referrals too fresh to have arrived',
    },
    {
      period: { kind: 'month', from: today.toPlainYearMonth().toString(), months: 1 },
      because: 'this month, with contacts that are still open',
    },
    {
      period: { kind: 'free', from: today.subtract({ years: 3 }).toPlainYearMonth().toString(), months: 37 },
      because: 'everything there is',
    },
  ];
  let read: VolumeRead;
  beforeAll(async () => {
    read = await readAll(sourceBehind(managersDoor(sandbox).transport));
  });

  test('are those of today, and miss nothing', () => {
    expect(read.gaps).toEqual([]);
    expect(read.tallied.on).toBe(today.toString());
  });

  test.each(periods)('are those of the ledger over $because', ({ period }) => {
    expect(shownIn(figuresOf(read, period))).toEqual(expectedIn(sandbox.ledger, period));
  });

  test('include the period before', () => {
    const { previous } = reportView(volumeReport(read.tallied, lastYear, nothingHidden));

    expect(shownIn(previous)).toEqual(expectedIn(sandbox.ledger, previous.period));
  });
});

test('a lax server gives the same counts', async () => {
  const lax = await startVolumeSandbox(300, 'lax');
  try {
    const read = await readAll(sourceBehind(managersDoor(lax).transport));
    const counted = countLedger(lax.ledger, iso(lastYear), today.toString());

    expect(shownIn(figuresOf(read, lastYear))).toMatchObject({
      referrals: counted.referrals,
      intakes: counted.intakes,
      contact: counted.contact,
    });
  } finally {
    await lax.stop();
  }
});

test('a region is counted by practice, each practice as its own people referred', async () => {
  const region = await startVolumeSandbox(500, 'strict', 6);
  try {
    const { tallied } = await readAll(sourceBehind(managersDoor(region).transport));
    const { current } = reportView(volumeReport(tallied, lastYear, nothingHidden));
    const counted = countLedger(region.ledger, iso(lastYear), today.toString());
    const byName = Object.entries(counted.practices).map(([id, count]) => [
      id === 'praktijk-de-linde'
        ? 'Huisartsenpraktijk De Linde'
        : id.replace('praktijk-', 'Huisartsenpraktijk '),
      count,
    ]);

    expect(byName).toHaveLength(6);
    expect(rowsIn(current.breakdowns.practice)).toEqual(Object.fromEntries(byName));
    expect(current.referringPractices).toBe(6);
    expect(countIn(current.referrals)).toBe(counted.referrals);
  } finally {
    await region.stop();
  }
});
