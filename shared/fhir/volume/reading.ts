import { toDay } from '../../domain/calendar/partial-date.ts';
import type { CountingRules, VolumeGap } from '../../domain/indicators/indicator-settings.ts';
import { emptyTally, type Tally } from '../../domain/indicators/tally.ts';
import type { FhirTransport } from '../server/transport.ts';
import { createSides, type MessageDays, type Sides } from './message-days.ts';
import { createReferrers, type Referrers } from './referrers.ts';
import type { ReferralQueries } from './search-urls.ts';

/** How far a reading has come: what it goes on from after a failure. It changes in place as pages come in. */
export type CountingRun = {
  readonly tally: Tally;
  readonly referrers: Referrers;
  readonly sides: Sides;
  readonly gaps: Set<VolumeGap>;
  readonly queries: ReferralQueries;
  /** ISO instant: what changed after it may have been missed between two pages. */
  changedSince: string;
  messages: MessageDays | undefined;
  /** Path of the first page that is not counted yet; undefined when all are. */
  next: string | undefined;
  total: number | undefined;
  /** Whether any referral came with its details: a role that sees none of them cannot say that nothing was wished. */
  details: 'seen' | 'none-seen';
  /** How often it went back to the first page. */
  begun: number;
};

/** Clocks of server and browser may differ; what is read twice is counted once. */
const CLOCK_MARGIN = { minutes: 10 };

/** A reading of which nothing has been read. */
export function beginReading(
  transport: FhirTransport,
  now: Temporal.Instant,
  rules: CountingRules,
  queries: ReferralQueries,
): CountingRun {
  return {
    tally: emptyTally(rules, toDay(now).toString()),
    referrers: createReferrers(transport),
    sides: createSides(transport),
    gaps: new Set(),
    changedSince: now.subtract(CLOCK_MARGIN).toString(),
    messages: undefined,
    queries,
    next: queries.whole,
    total: undefined,
    details: 'none-seen',
    begun: 1,
  };
}
