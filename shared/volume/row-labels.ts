import type { VolumeRow } from '../domain/indicators/volume-rows.ts';
import type { VolumeScreenText } from './volume-text.ts';

/** What a row of the export is called in words, beside its ids. */
export type RowLabels = {
  readonly indicator: string;
  readonly breakdown: string;
  readonly category: string;
};

/** The words of one row, in the language of the screen. */
export function rowLabels({ indicator, breakdown, category }: VolumeRow, text: VolumeScreenText): RowLabels {
  const { volume } = text;
  return {
    indicator: volume.rowIndicators[indicator],
    breakdown: breakdown === '' ? '' : volume.rowBreakdowns[breakdown],
    category: category === '' ? '' : categoryLabel(indicator, breakdown, category, text),
  };
}

function categoryLabel(
  indicator: VolumeRow['indicator'],
  breakdown: VolumeRow['breakdown'],
  category: string,
  text: VolumeScreenText,
): string {
  if (breakdown === 'month') return text.volume.monthName(category);
  const names: Readonly<Record<string, string>> = namesOf(indicator, breakdown, text);
  return names[category] ?? (category === 'unknown' ? text.volume.unknown : category); // places and roles have their own names
}

function namesOf(
  indicator: VolumeRow['indicator'],
  breakdown: VolumeRow['breakdown'],
  text: VolumeScreenText,
): Readonly<Record<string, string>> {
  switch (breakdown) {
    case 'reason':
      return text.signals.labels;
    case 'theme':
      return text.referral.themes;
    case 'age-group':
      return text.volume.ageGroups;
    case 'sex':
      return text.panel.sex;
    case 'step':
      return text.feedback.steps;
    case 'outcome':
      return outcomesOf(indicator, text);
    default:
      return {};
  }
}

function outcomesOf(
  indicator: VolumeRow['indicator'],
  { volume, feedback }: VolumeScreenText,
): Readonly<Record<string, string>> {
  switch (indicator) {
    case 'contact-on-time':
      return volume.contact;
    case 'arrival':
      return volume.arrival;
    case 'feedback-given':
      return volume.feedback;
    default:
      return feedback.steps;
  }
}
