import type { Ledger } from '../../sandbox/volume/ledger.ts';
import type { Breakdown, Parts } from '../../shared/domain/indicators/mask.ts';
import { daysOf, type Period } from '../../shared/domain/indicators/period.ts';
import { volumeReport } from '../../shared/domain/indicators/volume-report.ts';
import type { VolumeRead } from '../../shared/ports/volume-source.ts';
import { nothingHidden } from '../builders/counted-referral.ts';
import { type PeriodView, reportView } from '../builders/report-view.ts';
import { countLedger } from './ledger-counts.ts';
import { today } from './volume-world.ts';

/** The figures of one period, with nothing hidden. */
export function figuresOf({ tallied }: VolumeRead, period: Period): PeriodView {
  return reportView(volumeReport(tallied, period, nothingHidden)).current;
}

/** All that figures show, as plain numbers. */
export function shownIn(figures: PeriodView) {
  const { breakdowns } = figures;
  return {
    referrals: countIn(figures.referrals),
    withdrawn: countIn(figures.withdrawn),
    declined: countIn(figures.declined),
    shownTheWay: countIn(figures.shownTheWay),
    declineReasons: rowsIn(breakdowns['decline-reason']),
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

/** The same, counted from the ledger by who never saw the product. */
export function expectedIn(ledger: Ledger, period: Period): ReturnType<typeof shownIn> {
  const counted = countLedger(ledger, iso(period), today.toString());
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

/** First and last day of a period. */
export function iso(period: Period) {
  const { first, last } = daysOf(period);
  return { from: first.toString(), to: last.toString() };
}

/** The count of a cell. */
export function countIn(cell: PeriodView['referrals']): number {
  return cell.status === 'shown' ? cell.count : Number.NaN;
}

/** The counts of a breakdown by id, without the empty ones. */
export function rowsIn(breakdown: Breakdown): Record<string, number> {
  if (breakdown.status === 'suppressed') return {};
  return Object.fromEntries(
    breakdown.rows.flatMap(({ id, cell }) => (countIn(cell) === 0 ? [] : [[id, countIn(cell)]])),
  );
}

function partsIn<Id extends string>(parts: Parts<Id>): Record<string, number> {
  if (parts.status !== 'shown') return {};
  return Object.fromEntries(parts.parts.flatMap(({ id, count }) => (count === 0 ? [] : [[id, count]])));
}
