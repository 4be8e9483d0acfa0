import { useEffect, useState } from 'preact/hooks';
import type { Clock } from '../../ports/clock.ts';

const HALF_A_MINUTE = 30_000;

/** The time, as often as a screen that counts minutes needs it. */
export function useNow(clock: Clock): Temporal.Instant {
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(clock.now()), HALF_A_MINUTE);
    return () => clearInterval(timer);
  }, [clock]);
  return now;
}

/** Whole minutes since an ISO instant; a clock that was set back counts as none. */
export function minutesSince(iso: string, now: Temporal.Instant): number {
  const passed = now.epochMilliseconds - Temporal.Instant.from(iso).epochMilliseconds;
  return Math.max(0, Math.floor(passed / 60_000));
}
