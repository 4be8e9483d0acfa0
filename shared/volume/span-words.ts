import type { Period } from '../domain/indicators/period.ts';
import type { VolumeText } from '../text/nl/volume-text.ts';
import { lastMonth } from './use-period.ts';

/** "nov 2025 t/m okt 2026". */
export function spanWords(period: Period, text: VolumeText): string {
  return text.span(text.monthName(period.from), text.monthName(lastMonth(period)));
}
