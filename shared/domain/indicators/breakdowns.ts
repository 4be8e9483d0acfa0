import type { Sex } from '../record/patient.ts';
import { type ThemeId, themes } from '../referral/themes.ts';
import type { SignalId } from '../signals/signal-id.ts';
import { reasonIds } from './counted-referral.ts';
import { type AgeGroup, ageGroups } from './demographics.ts';
import { type Breakdown, type Cell, maskCount, maskOverlapping, maskParts, type Row } from './mask.ts';
import { countedIn, idsMet, type PeriodCounts, totalOf, type What } from './period-counts.ts';

const sexes: readonly Sex[] = ['female', 'male', 'other', 'unknown'];

/** The referrals of a period, each way they can be divided. An empty id stands for "not known". */
export type Breakdowns = {
  readonly 'referrer-type': Breakdown;
  readonly reason: Breakdown<SignalId>;
  readonly theme: Breakdown<ThemeId>;
  readonly 'age-group': Breakdown<AgeGroup>;
  readonly sex: Breakdown<Sex>;
  readonly municipality: Breakdown;
  /** Only of known municipalities whose own count is shown, since that is their total. */
  readonly wijk: readonly { readonly municipality: string; readonly breakdown: Breakdown }[];
  readonly practice: Breakdown;
};

/** Counts → breakdowns that may be shown. */
export function breakdownsOf(counts: PeriodCounts, total: Cell, smallNumber: number): Breakdowns {
  const parts = <Id extends string>(what: What, ids: readonly Id[]) =>
    maskParts(total, countedIn(counts, what, ids), smallNumber);
  const overlapping = <Id extends string>(what: What, ids: readonly Id[]) =>
    maskOverlapping(total, countedIn(counts, what, ids), smallNumber);
  const municipality = parts('municipality', idsMet(counts, 'municipality'));
  return {
    'referrer-type': bySize(parts('referrer-type', idsMet(counts, 'referrer-type'))),
    reason: bySize(overlapping('reason', reasonIds)),
    theme: bySize(overlapping('theme', themes)),
    'age-group': parts('age-group', ageGroups),
    sex: parts('sex', sexes),
    municipality: bySize(municipality),
    wijk: wijkenOf(municipality, counts, smallNumber),
    practice: parts('practice', idsMet(counts, 'practice')),
  };
}

/** How many practices referred, as far as their breakdown already shows it; undefined when that is withheld. */
export function referringPractices({ practice }: Breakdowns): number | undefined {
  if (practice.status === 'withheld') return undefined;
  return practice.rows.filter(({ id, cell }) => id !== '' && !(cell.status === 'shown' && cell.count === 0))
    .length;
}

/**
 * The largest first, as far as they are shown; then what is hidden, in the order in which it came, so that its place
 * tells nothing; then nothing, then what is not known. Practices keep the order of their names: they are not ranked.
 */
function bySize<Id extends string>(breakdown: Breakdown<Id>): Breakdown<Id> {
  if (breakdown.status === 'withheld') return breakdown;
  return { ...breakdown, rows: breakdown.rows.toSorted((one, other) => sizeOf(other) - sizeOf(one)) };
}

/** Any count of 1 or more comes before what is hidden, which comes before zero. */
function sizeOf<Id extends string>({ id, cell }: Row<Id>): number {
  if (id === '') return -1;
  return cell.status === 'shown' ? cell.count : 0.5;
}

function wijkenOf(municipality: Breakdown, counts: PeriodCounts, smallNumber: number): Breakdowns['wijk'] {
  if (municipality.status === 'withheld') return [];
  return municipality.rows
    .filter(({ id, cell }) => id !== '' && cell.status === 'shown' && cell.count > 0)
    .map(({ id, cell }) => {
      const what: What = `wijk in ${id}`;
      return {
        municipality: id,
        breakdown: bySize(maskParts(cell, countedIn(counts, what, idsMet(counts, what)), smallNumber)),
      };
    });
}

/** One count over the months of its period, with their total. */
export function byMonth(
  counts: PeriodCounts,
  what: 'sent' | 'intakes',
  months: readonly string[],
  smallNumber: number,
): { readonly total: Cell; readonly months: Breakdown } {
  const total = maskCount(totalOf(counts, what), smallNumber);
  return { total, months: maskParts(total, countedIn(counts, what, months), smallNumber) };
}
