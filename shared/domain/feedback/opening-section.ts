import type { Timeline } from './timeline.ts';

/** The section of the panel that opens first: feedback when there is news, else the signals. */
export function openingSection(timelines: readonly Timeline[]): 'feedback' | 'signals' {
  return timelines.some(({ newCount }) => newCount > 0) ? 'feedback' : 'signals';
}
