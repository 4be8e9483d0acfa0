/** Now, where a test can set it. The domain gets `today` as a value instead. */
export type Clock = { now(): Temporal.Instant };

/** The browser's own time. */
export const systemClock: Clock = { now: () => Temporal.Now.instant() };
