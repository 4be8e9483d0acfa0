import type { Chance } from './chance.ts';
import type { PracticeDays } from './practice-days.ts';

/** January to December: quiet in summer and at the end of the year. */
const months = [120, 112, 108, 94, 88, 96, 62, 68, 116, 122, 118, 78] as const;
/** Sunday to Saturday; now and then somebody of the out-of-hours post. */
const weekdays = [0.4, 115, 108, 92, 106, 84, 1] as const;
/** Referring grows by this share a year. */
const growth = 0.25;

/** Draws days of sending: more on some weekdays and in some months, hardly any on a day off, more every year. */
export function sendingDays(days: PracticeDays, chance: Chance): () => number {
  const upTo: number[] = [];
  let total = 0;
  for (let day = 0; day < days.count; day += 1) {
    total += weightOf(day, days);
    upTo.push(total);
  }
  return () => firstAtLeast(upTo, (chance.below(1_000_000_000) / 1_000_000_000) * total);
}

function weightOf(day: number, days: PracticeDays): number {
  const date = new Date(`${days.dateOf(day)}T12:00:00Z`);
  const month = months[date.getUTCMonth()] ?? 0;
  const weekday = weekdays[date.getUTCDay()] ?? 0;
  const isDayOff = !days.isWorkingDay(day) && weekday > 1;
  return month * (isDayOff ? 0.4 : weekday) * (1 + growth) ** (day / 365);
}

function firstAtLeast(upTo: readonly number[], value: number): number {
  let low = 0;
  let high = upTo.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((upTo[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
