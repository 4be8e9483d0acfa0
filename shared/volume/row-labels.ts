import type { VolumeRow } from '../domain/indicators/volume-rows.ts';
import { categoryNames } from '../ui/volume/figures/breakdown-figure.ts';
import type { VolumeScreenText } from './load-volume-text.ts';

/** What a row of the export is called in words, beside its ids. */
export type RowLabels = {
  readonly indicator: string;
  readonly breakdown: string;
  readonly category: string;
};

/** The words of one row, in the language of the screen. */
export function rowLabels(row: VolumeRow, text: VolumeScreenText): RowLabels {
  const { indicator, breakdown, category } = row;
  return {
    indicator: text.volume.indicators[indicator],
    breakdown: breakdown === '' ? '' : text.volume.breakdowns[breakdown],
    category: category === '' ? '' : categoryLabel(row, text),
  };
}

function categoryLabel(row: VolumeRow, text: VolumeScreenText): string {
  const { category } = row;
  if (row.breakdown === 'month') return text.volume.monthInFile(category);
  return namesOf(row, text)[category] ?? (category === 'unknown' ? text.volume.unknown : category); // places and roles have their own names
}

function namesOf(
  { indicator, breakdown }: VolumeRow,
  text: VolumeScreenText,
): Readonly<Record<string, string>> {
  switch (breakdown) {
    case '':
      return {};
    case 'step':
      return text.volume.steps;
    case 'outcome':
      return outcomesOf(indicator, text);
    default:
      return categoryNames(breakdown, text);
  }
}

function outcomesOf(
  indicator: VolumeRow['indicator'],
  { volume }: VolumeScreenText,
): Readonly<Record<string, string>> {
  switch (indicator) {
    case 'contact-on-time':
      return volume.contact;
    case 'arrival':
      return volume.arrival;
    case 'feedback-given':
      return volume.feedback;
    default:
      return volume.steps;
  }
}
