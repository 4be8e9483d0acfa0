import type { Clock } from '../../shared/ports/clock.ts';

/** The browser's own time. */
export const clock: Clock = { now: () => Temporal.Now.instant() };
