import type { Sex } from '../record/patient.ts';
import { type ThemeId, themes } from '../referral/themes.ts';
import type { SignalId } from '../signals/signal-id.ts';
import { type AgeGroup, ageGroups } from './age-group.ts';
import { type Group, idsOf, reasonIds } from './contribution.ts';
import { type Breakdown, type Cell, type Counted, maskCount, maskOverlapping, maskParts } from './mask.ts';
import { countedIn, type PeriodCounts } from './period-counts.ts';

const sexes: readonly Sex[] = ['female', 'male', 'other', 'unknown'];

/** The referrals of a period, each way they can be divided. An empty id stands for "not known". */
export type Breakdowns = {
  readonly referrerType: Breakdown;
  readonly reason: Breakdown<SignalId>;
  readonly theme: Breakdown<ThemeId>;
  readonly ageGroup: Breakdown<AgeGroup>;
  readonly sex: Breakdown<Sex>;
  readonly municipality: Breakdown;
  /** Only of municipalities whose own count is shown, since that is their total. */
  readonly wijk: readonly { readonly municipality: string; readonly breakdown: Breakdown }[];
  readonly practice: Breakdown;
};

/** Counts → breakdowns that may be shown. */
export function breakdownsOf(
  { groups, ...counts }: PeriodCounts,
  total: Cell,
  smallNumber: number,
): Breakdowns {
  const parts = <Id extends string>(counted: Counted<Id>) => maskParts(total, counted, smallNumber);
  const municipality = parts(countedBy(groups, (group) => group.municipality));
  return {
    referrerType: parts(countedBy(groups, ({ referrerType }) => referrerType)),
    reason: maskOverlapping(total, countedBits(counts.reasons, reasonIds), smallNumber),
    theme: maskOverlapping(total, countedBits(counts.themes, themes), smallNumber),
    ageGroup: parts(countedBy(groups, ({ ageGroup }) => ageGroup, ageGroups)),
    sex: parts(countedBy(groups, ({ sex }) => sex, sexes)),
    municipality,
    wijk: wijkenOf(municipality, groups, smallNumber),
    practice: parts(countedBy(groups, ({ practice }) => practice)),
  };
}

/** How many practices referred, as far as their breakdown already shows it; undefined when that is withheld. */
export function referringPractices({ practice }: Breakdowns): number | undefined {
  if (practice.status === 'withheld') return undefined;
  return practice.rows.filter(({ id, cell }) => id !== '' && !(cell.status === 'shown' && cell.count === 0))
    .length;
}

type Groups = PeriodCounts['groups'];

/** Referrals by a property of their group: in the order given, else by name; never by size, which would tell. */
function countedBy<Id extends string>(
  groups: Groups,
  idOf: (group: Group) => Id,
  ids?: readonly Id[],
): Counted<Id> {
  const counter = new Map<Id, number>();
  for (const [group, count] of groups) counter.set(idOf(group), (counter.get(idOf(group)) ?? 0) + count);
  return countedIn(counter, ids ?? [...counter.keys()].toSorted()); // without a fixed order: by name
}

function countedBits<Id extends string>(sets: ReadonlyMap<number, number>, ids: readonly Id[]): Counted<Id> {
  const counter = new Map<Id, number>();
  for (const [bits, count] of sets) {
    for (const id of idsOf(bits, ids)) counter.set(id, (counter.get(id) ?? 0) + count);
  }
  return countedIn(counter, ids);
}

function wijkenOf(municipality: Breakdown, groups: Groups, smallNumber: number): Breakdowns['wijk'] {
  if (municipality.status === 'withheld') return [];
  return municipality.rows
    .filter(({ cell }) => cell.status === 'shown' && cell.count > 0)
    .map(({ id, cell }) => {
      const inside = new Map([...groups].filter(([group]) => group.municipality === id));
      return {
        municipality: id,
        breakdown: maskParts(
          cell,
          countedBy(inside, ({ wijk }) => wijk),
          smallNumber,
        ),
      };
    });
}

/** The breakdown of one count over the months of its period. */
export function byMonth(
  months: readonly string[],
  counter: ReadonlyMap<string, number>,
  smallNumber: number,
): { readonly total: Cell; readonly months: Breakdown } {
  const counted = countedIn(counter, months);
  const total = maskCount(
    counted.reduce((sum, { count }) => sum + count, 0),
    smallNumber,
  );
  return { total, months: maskParts(total, counted, smallNumber) };
}
