import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { FailureError } from '../../shared/domain/failure.ts';
import type { Breakdown, Parts } from '../../shared/domain/indicators/mask.ts';
import { daysOf, type Period, rollingYear } from '../../shared/domain/indicators/period.ts';
import type { PeriodFigures } from '../../shared/domain/indicators/period-figures.ts';
import { volumeReport } from '../../shared/domain/indicators/volume-report.ts';
import type { VolumeRead } from '../../shared/ports/volume-source.ts';
import { nothingHidden } from '../builders/counted-referral.ts';
import { countLedger } from './ledger-counts.ts';
import {
  managersDoor,
  readAll,
  sourceBehind,
  startVolumeSandbox,
  today,
  volumeScopes,
} from './volume-world.ts';

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
    expect(shownIn(figuresOf(read, period))).toEqual(expectedIn(period));
  });

  test('include the period before', () => {
    const { previous } = volumeReport(read.tallied, lastYear, nothingHidden);

    expect(shownIn(previous)).toEqual(expectedIn(previous.period));
  });
});

describe('reading', () => {
  test('tells how far it is', async () => {
    const told: unknown[] = [];
    const source = sourceBehind(managersDoor(sandbox).transport);
    await source.read((progress) => told.push(progress), new AbortController().signal);
    const all = sandbox.ledger.referrals.length + sandbox.ledger.drafts.length;

    expect(told.length).toBeGreaterThan(5);
    expect(told[0]).toEqual({ read: 0, total: undefined });
    expect(told.at(-1)).toEqual({ read: all, total: all });
  });

  test('goes on after a failure where it stopped, and counts nothing twice', async () => {
    const { transport, paths } = managersDoor(sandbox);
    let requests = 0;
    const source = sourceBehind({
      ...transport,
      request: async (request) => {
        if (request.path.startsWith('ServiceRequest?')) requests += 1;
        if (requests === 3) throw new FailureError({ kind: 'his-unreachable' });
        return transport.request(request);
      },
    });

    await expect(readAll(source)).rejects.toMatchObject({ failure: { kind: 'his-unreachable' } });
    const read = await readAll(source);

    expect(shownIn(figuresOf(read, lastYear))).toEqual(expectedIn(lastYear));
    expect(
      paths.filter((path) => path.startsWith('ServiceRequest?') && !path.includes('_offset')),
    ).toHaveLength(1);
  });

  test('can be stopped on any page and taken up again', async () => {
    for (const stopAfter of [1, 2, 4]) {
      const source = sourceBehind(managersDoor(sandbox).transport);
      const stop = new AbortController();
      let pages = 0;
      const stopped = source.read(() => {
        pages += 1;
        if (pages > stopAfter) stop.abort();
      }, stop.signal);

      await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
      expect(shownIn(figuresOf(await readAll(source), lastYear))).toEqual(expectedIn(lastYear));
    }
  });

  test('begins anew after a whole reading', async () => {
    const source = sourceBehind(managersDoor(sandbox).transport);
    await readAll(source);

    expect(shownIn(figuresOf(await readAll(source), lastYear))).toEqual(expectedIn(lastYear));
  });

  test('counts every referral once, while some of them change', async () => {
    const { transport } = managersDoor(sandbox);
    const change = (seed: number, answer?: unknown) =>
      fetch(`${sandbox.hisUrl}/api/volume/change`, {
        method: 'POST',
        body: JSON.stringify({ count: 40, seed, ...(answer !== undefined && { answer }) }),
      });
    let changes = 0;
    const source = sourceBehind({
      ...transport,
      request: async (request) => {
        if (request.path.startsWith('ServiceRequest?')) {
          changes += 1;
          await change(changes);
          await change(100 + changes, { action: 'completed' });
        }
        return transport.request(request);
      },
    });
    const read = await readAll(source);
    expect(changes).toBeGreaterThan(5);

    // Answers move steps and feedback on, but no referral from its month or reason.
    const { months, reasons, referrals } = shownIn(figuresOf(read, lastYear));
    const expected = expectedIn(lastYear);
    expect({ months, reasons, referrals }).toEqual({
      months: expected.months,
      reasons: expected.reasons,
      referrals: expected.referrals,
    });
  });

  test.each([
    { without: 'Procedure', gap: 'declines' },
    { without: 'Communication', gap: 'messages' },
    { without: 'PractitionerRole', gap: 'referrers' },
    { without: 'Patient', gap: 'demographics' },
  ])('says that $gap are missing where $without may not be read', async ({ without, gap }) => {
    const scopes = volumeScopes.filter((scope) => !scope.startsWith(`user/${without}.`));
    const { gaps } = await readAll(sourceBehind(managersDoor(sandbox, scopes).transport));

    expect(gaps).toEqual([gap]);
  });

  test('stops with a sentence where referrals may not be read at all', async () => {
    const { transport } = managersDoor(sandbox, ['user/Task.rs']);

    await expect(readAll(sourceBehind(transport))).rejects.toMatchObject({
      failure: { kind: 'not-permitted' },
    });
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
    const { current } = volumeReport(tallied, lastYear, nothingHidden);
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

test('a server that adds nothing to a page is asked for the rest apart', async () => {
  const { transport, paths } = managersDoor(sandbox);
  const read = await readAll(
    sourceBehind({
      ...transport,
      request: (request) =>
        request.path.includes('_revinclude')
          ? Promise.resolve({
              status: 400,
              body: undefined,
              etag: undefined,
              location: undefined,
              retryAfter: undefined,
            })
          : transport.request(request),
    }),
  );

  expect(shownIn(figuresOf(read, lastYear))).toEqual(expectedIn(lastYear));
  expect(paths.some((path) => path.startsWith('Task?focus='))).toBe(true);
});

function figuresOf({ tallied }: VolumeRead, period: Period): PeriodFigures {
  return volumeReport(tallied, period, nothingHidden).current;
}

function shownIn(figures: PeriodFigures) {
  const { breakdowns } = figures;
  return {
    referrals: countIn(figures.referrals),
    withdrawn: countIn(figures.withdrawn),
    declined: countIn(figures.declined),
    intakes: countIn(figures.intakes),
    contact: partsIn(figures.contact),
    arrival: partsIn(figures.arrival),
    feedback: partsIn(figures.feedback),
    daysToIntake:
      figures.daysToIntake.status === 'shown'
        ? { mean: figures.daysToIntake.mean, median: figures.daysToIntake.median }
        : figures.daysToIntake.status,
    reached: figures.funnel.map(({ reached }) => reached),
    months: rowsIn(figures.months.referrals),
    reasons: rowsIn(breakdowns.reason),
    themes: rowsIn(breakdowns.theme),
    ageGroups: rowsIn(breakdowns['age-group']),
    sexes: rowsIn(breakdowns.sex),
    municipalities: rowsIn(breakdowns.municipality),
    wijken: Object.fromEntries(
      breakdowns.wijk.flatMap(({ municipality, breakdown }) =>
        Object.entries(rowsIn(breakdown)).map(([wijk, count]) => [`${municipality}/${wijk}`, count]),
      ),
    ),
    kinds: rowsIn(breakdowns['referrer-type']),
    practices: rowsIn(breakdowns.practice),
  };
}

function expectedIn(period: Period): ReturnType<typeof shownIn> {
  const counted = countLedger(sandbox.ledger, iso(period), today.toString());
  const kinds = Object.entries(counted.kinds).map(([kind, count]) => [
    kind === 'poh-ggz' ? 'POH-GGZ' : kind,
    count,
  ]);
  return {
    ...counted,
    kinds: Object.fromEntries(kinds),
    practices: counted.referrals === 0 ? {} : { 'Huisartsenpraktijk De Linde': counted.referrals },
  };
}

function iso(period: Period) {
  const { first, last } = daysOf(period);
  return { from: first.toString(), to: last.toString() };
}

function countIn(cell: PeriodFigures['referrals']): number {
  return cell.status === 'shown' ? cell.count : Number.NaN;
}

function rowsIn(breakdown: Breakdown): Record<string, number> {
  if (breakdown.status === 'withheld') return {};
  return Object.fromEntries(
    breakdown.rows.flatMap(({ id, cell }) => (countIn(cell) === 0 ? [] : [[id, countIn(cell)]])),
  );
}

function partsIn<Id extends string>(parts: Parts<Id>): Record<string, number> {
  if (parts.status !== 'shown') return {};
  return Object.fromEntries(parts.parts.flatMap(({ id, count }) => (count === 0 ? [] : [[id, count]])));
}
