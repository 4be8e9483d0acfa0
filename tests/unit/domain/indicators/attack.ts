import type { VolumeRow } from '../../../../shared/domain/indicators/volume-rows.ts';

type Range = { min: number; max: number };
type Equation = {
  readonly parts: readonly Range[];
  readonly kind: 'adds-up-to' | 'at-least';
  readonly whole: Range;
};

const addUp = [
  'month',
  'furthest-step',
  'referrer-type',
  'age-group',
  'sex',
  'municipality',
  'practice',
  'outcome',
  'decline-reason',
  'offer',
  'offer-kind',
  'end-reason',
  'coach',
];
const overlap = ['reason', 'theme'];

/**
 * What can be worked out about every figure of an export that is not shown: the narrowest bounds that follow from all
 * that is. Knows what "<5" and "0-4" mean, that a hidden part is somebody, and how parts, totals and steps hang together.
 */
export function boundsFrom(rows: readonly VolumeRow[], smallNumber: number): ReadonlyMap<VolumeRow, Range> {
  const ranges = new Map(rows.map((row) => [row, rangeOf(row, smallNumber)]));
  const equations = equationsIn(rows, (row) => ranges.get(row) ?? { min: 0, max: 0 });
  for (let before = ''; before !== JSON.stringify([...ranges.values()]); ) {
    before = JSON.stringify([...ranges.values()]);
    for (const equation of equations) narrow(equation);
  }
  return ranges;
}

function rangeOf({ value }: VolumeRow, smallNumber: number): Range {
  if (typeof value === 'number') return { min: value, max: value };
  if (value.startsWith('0-')) return { min: 0, max: smallNumber - 1 };
  if (value.startsWith('together ')) return { min: 1, max: Number(value.slice('together '.length)) };
  if (value.startsWith('<')) return { min: 1, max: smallNumber - 1 };
  return { min: 1, max: 1_000 };
}

function equationsIn(rows: readonly VolumeRow[], range: (row: VolumeRow) => Range): readonly Equation[] {
  return rows.flatMap((whole): readonly Equation[] => {
    const same = rows.filter(({ from }) => from === whole.from);
    const partsBy = (breakdown: string, indicator = whole.indicator) =>
      same.filter((row) => row.indicator === indicator && row.breakdown === breakdown && row.category !== '');
    /** Those told together add up to what is told. */
    const equationsOfTogether = (parts: readonly VolumeRow[]): readonly Equation[] => {
      const joined = parts.filter(({ value }) => String(value).startsWith('together '));
      const sum = Number(String(joined[0]?.value).slice('together '.length));
      if (joined.length === 0) return [];
      return [{ parts: joined.map(range), kind: 'adds-up-to', whole: { min: sum, max: sum } }];
    };
    const equation = (
      parts: readonly VolumeRow[],
      kind: Equation['kind'] = 'adds-up-to',
    ): readonly Equation[] =>
      parts.length === 0 ? [] : [{ parts: parts.map(range), kind, whole: range(whole) }];

    if (whole.breakdown === 'municipality' && whole.category !== '') {
      return equation(partsBy('wijk').filter(({ category }) => category.startsWith(`${whole.category} /`)));
    }
    if (whole.breakdown === 'step') {
      const steps = partsBy('outcome', 'furthest-step');
      return equation(steps.slice(steps.findIndex(({ category }) => category === whole.category)));
    }
    if (whole.breakdown !== '' || (whole.indicator !== 'referrals' && whole.indicator !== 'intakes'))
      return [];
    const outcomes = (['contact-on-time', 'arrival', 'feedback-given', 'furthest-step'] as const).map(
      (indicator) => partsBy('outcome', indicator),
    );
    return [
      ...addUp.flatMap((breakdown) => equation(partsBy(breakdown))),
      ...overlap.flatMap((breakdown) => equation(partsBy(breakdown), 'at-least')),
      ...addUp.flatMap((breakdown) => equationsOfTogether(partsBy(breakdown))),
      ...(whole.indicator === 'referrals' ? outcomes.flatMap((parts) => equation(parts)) : []),
    ];
  });
}

function narrow({ parts, kind, whole }: Equation): void {
  const least = total(parts, 'min');
  const most = total(parts, 'max');
  for (const part of parts) {
    const { min, max } = part;
    part.min = Math.max(min, whole.min - (most - max));
    part.max = Math.min(max, kind === 'at-least' ? whole.max : whole.max - (least - min));
  }
  whole.max = Math.min(whole.max, total(parts, 'max'));
  if ([whole, ...parts].some(({ min, max }) => min > max))
    throw new Error('these figures cannot all be true');
  if (kind === 'adds-up-to') whole.min = Math.max(whole.min, total(parts, 'min'));
}

function total(parts: readonly Range[], end: 'min' | 'max'): number {
  return parts.reduce((sum, part) => sum + part[end], 0);
}
