import { useState } from 'preact/hooks';
import {
  freePeriod,
  type Period,
  periodAround,
  previousPeriod,
  rollingYear,
} from '../domain/indicators/period.ts';
import type { VolumeText } from '../text/nl/volume-text.ts';

/** How far back a free choice goes. */
const YEARS_BACK = 5;

/** The period that is looked at, with the ways to choose another. */
export function usePeriod(today: Temporal.PlainDate) {
  const [period, choose] = useState(() => rollingYear(today));
  const later = nextPeriod(period);
  return {
    period,
    months: monthsUntil(today),
    chooseKind: (kind: Period['kind']) => choose((before) => periodOf(kind, before, today)),
    chooseFree: (from: string, to: string) =>
      choose(freePeriod(Temporal.PlainYearMonth.from(from), Temporal.PlainYearMonth.from(to))),
    earlier: () => choose(previousPeriod),
    later: hasBegun(later, today) ? () => choose(later) : undefined,
  };
}

const kinds: readonly Period['kind'][] = ['month', 'quarter', 'half-year', 'year', 'rolling-year', 'free'];

/** The kinds of period to offer: the one that is looked at, a free choice, and those that can be shown now. */
export function offeredKinds(
  chosen: Period['kind'],
  today: Temporal.PlainDate,
  canShow: (period: Period) => boolean,
): readonly Period['kind'][] {
  return kinds.filter(
    (kind) =>
      kind === chosen ||
      kind === 'free' ||
      canShow(kind === 'rolling-year' ? rollingYear(today) : periodAround(kind, today)),
  );
}

/** The last month of a period, as an ISO month. */
export function lastMonth({ from, months }: Period): string {
  return Temporal.PlainYearMonth.from(from)
    .add({ months: months - 1 })
    .toString();
}

/** Another kind of period about the same time; after the last twelve months that is now. */
function periodOf(kind: Period['kind'], before: Period, today: Temporal.PlainDate): Period {
  if (kind === 'rolling-year') return rollingYear(today);
  if (kind === 'free') return { ...before, kind };
  if (before.kind === 'rolling-year') return periodAround(kind, today);
  const last = Temporal.PlainYearMonth.from(lastMonth(before)).toPlainDate({ day: 1 });
  return periodAround(kind, last);
}

function nextPeriod(period: Period): Period {
  const from = Temporal.PlainYearMonth.from(period.from).add({ months: period.months });
  return { ...period, from: from.toString() };
}

/** Twelve months that are over do not go on into the month that runs. */
function hasBegun({ kind, from, months }: Period, today: Temporal.PlainDate): boolean {
  const month = today.toPlainYearMonth();
  const needed = kind === 'rolling-year' ? lastMonth({ kind, from, months }) : from;
  const order = Temporal.PlainYearMonth.compare(Temporal.PlainYearMonth.from(needed), month);
  return kind === 'rolling-year' ? order < 0 : order <= 0;
}

/** Newest first. */
function monthsUntil(today: Temporal.PlainDate): readonly string[] {
  const last = today.toPlainYearMonth();
  return Array.from({ length: YEARS_BACK * 12 + 1 }, (_, index) =>
    last.subtract({ months: index }).toString(),
  );
}

/** "nov 2025 t/m okt 2026". */
export function spanWords(period: Period, text: VolumeText): string {
  return text.span(text.monthName(period.from), text.monthName(lastMonth(period)));
}
