import { themes } from '../coach/themes.ts';
import type { Chance } from './chance.ts';

/** Why people are referred, with how often out of a hundred or so. */
const reasonShares = [
  ['loneliness', 'Eenzaamheid', 26],
  ['stress', 'Stress / spanning', 20],
  ['low-mood', 'Somberheid', 18],
  ['fatigue', 'Vermoeidheid / burn-out', 14],
  ['bereavement', 'Overlijden partner', 10],
  ['relationship', 'Moeilijkheden met partner, familie of collega’s', 9],
  ['anxiety', 'Angst', 8],
  ['money-or-agencies', 'Moeilijkheden met geld of instanties', 8],
  ['job-loss', 'Verlies van werk', 6],
  ['headache', 'Hoofdpijn (spanning)', 2],
  ['neck-pain', 'Nekpijn (spanning)', 1],
] as const;
export type ReasonId = (typeof reasonShares)[number][0];
export type ThemeId = (typeof themes)[number];

const reasonLabels = new Map<ReasonId, string>(reasonShares.map(([id, label]) => [id, label]));
const weightedReasons = reasonShares.map(([id, , share]) => [id, share] as const);

/** One to three different reasons. */
export function drawReasons(chance: Chance): readonly ReasonId[] {
  const drawn = Array.from({ length: 1 + chance.below(3) }, () => chance.weighted(weightedReasons));
  return [...new Set(drawn)];
}

/** Themes somebody wishes for: none to two. */
export function drawThemes(chance: Chance): readonly ThemeId[] {
  const drawn = Array.from({ length: chance.below(3) }, () => chance.pick(themes));
  return [...new Set(drawn)];
}

/** The plain words beside the code. */
export function reasonLabel(reason: ReasonId): string {
  return reasonLabels.get(reason) ?? reason;
}
