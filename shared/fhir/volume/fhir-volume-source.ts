import { FailureError } from '../../domain/failure.ts';
import type { CountingRules } from '../../domain/indicators/indicator-settings.ts';
import { closeTally, hasUnplaced, tallyDecline } from '../../domain/indicators/tally.ts';
import type { Clock } from '../../ports/clock.ts';
import type { VolumeSource } from '../../ports/volume-source.ts';
import type { YieldToUi } from '../../ports/yield-to-ui.ts';
import { z } from '../../zod.ts';
import { readResourceType } from '../server/parsed-entry.ts';
import { failing } from '../server/server-failure.ts';
import { type FhirTransport, isSuccess } from '../server/transport.ts';
import { readMessageDays } from './message-days.ts';
import { seeDecline } from './minimal-schemas.ts';
import { type CountingOptions, readChanges, readReferrals } from './read-referral-pages.ts';
import { beginReading, type CountingRun } from './reading.ts';
import { isNotGranted } from './referral-page.ts';
import { allReferrals, declinesQuery, patientCountQueries, type ReferralQueries } from './search-urls.ts';
import { streamPages } from './stream-pages.ts';
import { toCountedDecline } from './to-counted.ts';

/** What reading for counts needs beside the server. */
export type VolumeSourceOptions = CountingOptions & {
  readonly clock: Clock;
  readonly rules: CountingRules;
  /** `ask-server`: the settings do not say how many patients there are. */
  readonly listSize: 'ask-server' | 'is-set';
  /** Which referrals; all that the server has unless said otherwise. */
  readonly queries?: ReferralQueries;
  /** A coach's side knows no talks that came to no referral. */
  readonly declines?: 'asked-for' | 'left-out';
};

/** Referrals to count, at a FHIR server. */
export function fhirVolumeSource(transport: FhirTransport, options: VolumeSourceOptions): VolumeSource {
  let unfinished: CountingRun | undefined;

  return {
    async read(onProgress, signal) {
      const { queries = allReferrals, declines = 'asked-for' } = options;
      const reading = unfinished ?? beginReading(transport, options.clock.now(), options.rules, queries);
      unfinished = reading;
      onProgress(progressOf(reading));

      await readMessages(transport, reading, signal, options.yieldToUi);
      await readReferrals(transport, reading, options, signal, () => onProgress(progressOf(reading)));
      if (declines === 'left-out') reading.gaps.add('declines');
      else await readDeclines(transport, reading, signal, options.yieldToUi);
      await readChanges(transport, reading, options, signal);
      const patients = options.listSize === 'is-set' ? undefined : await countPatients(transport, signal);

      noteMissed(reading, options);

      unfinished = undefined;
      return { tallied: closeTally(reading.tally), patients, gaps: [...reading.gaps] };
    },
  };
}

/** So many referrals without a wish or an agreement in any of them are rather kept back than not there. */
const TELLING = 10;

/**
 * A server that tells how many there are tells how many are missing too, unless other Tasks of a coach are among them;
 * what has no month is in no period.
 */
function noteMissed({ tally, total, gaps, details }: CountingRun, { owners }: VolumeSourceOptions): void {
  if (hasUnplaced(tally)) gaps.add('months');
  if (tally.referrals.size >= TELLING && details === 'none-seen') gaps.add('themes');
  if (owners === undefined && total !== undefined && tally.referrals.size < total) gaps.add('some-referrals');
}

function progressOf({ tally, total }: CountingRun) {
  return { read: tally.referrals.size, total };
}

async function readMessages(
  transport: FhirTransport,
  reading: CountingRun,
  signal: AbortSignal,
  yieldToUi: YieldToUi,
): Promise<void> {
  if (reading.messages !== undefined) return; // read before the interruption
  reading.messages = await unlessNotGranted(reading, 'messages', async () => {
    const { days, lost } = await readMessageDays(transport, signal, yieldToUi);
    if (lost === 'some') reading.gaps.add('messages');
    return days;
  });
  reading.messages ??= new Map();
}

async function readDeclines(
  transport: FhirTransport,
  { tally, ...reading }: CountingRun,
  signal: AbortSignal,
  yieldToUi: YieldToUi,
): Promise<void> {
  await unlessNotGranted(reading, 'declines', async () => {
    for await (const { page, lost } of streamPages(transport, declinesQuery, signal)) {
      if (lost === 'some') reading.gaps.add('declines');
      for (const { resource } of page.entry ?? []) {
        const seen = seeDecline(resource);
        if (seen === undefined && readResourceType(resource) === 'Procedure') reading.gaps.add('declines');
        const decline = seen && toCountedDecline(seen);
        if (decline) tallyDecline(tally, decline);
      }
      await yieldToUi();
    }
  });
}

/** What a server does not give makes a gap; a failure that may pass is thrown, to go on from. */
async function unlessNotGranted<T>(
  { gaps }: Pick<CountingRun, 'gaps'>,
  gap: 'messages' | 'declines',
  read: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await read();
  } catch (thrown) {
    if (!isNotGranted(thrown)) throw thrown;
    gaps.add(gap);
    return undefined;
  }
}

const countSchema = z.object({ resourceType: z.literal('Bundle'), total: z.optional(z.number()) });

/**
 * The size of the practice's list: patients who have not died, left or been merged. Undefined when a server does not
 * tell; one that does not know these parameters and counts everybody each time comes out at 0, which is no list either.
 */
async function countPatients(transport: FhirTransport, signal: AbortSignal): Promise<number | undefined> {
  const count = (path: string) => countOf(transport, path, signal);
  const { all, left, died, both } = patientCountQueries;
  const [total, gone, dead, goneAndDead] = await Promise.all([
    count(all),
    count(left),
    count(died),
    count(both),
  ]);
  if (total === undefined || gone === undefined || dead === undefined || goneAndDead === undefined) {
    return undefined;
  }
  const size = total - gone - dead + goneAndDead;
  return size > 0 ? size : undefined;
}

async function countOf(
  transport: FhirTransport,
  path: string,
  signal: AbortSignal,
): Promise<number | undefined> {
  try {
    const answer = await transport.request({ method: 'GET', path, signal });
    if (!isSuccess(answer)) throw failing(answer, 'Patient');
    return countSchema.safeParse(answer.body).data?.total;
  } catch (thrown) {
    const isOver = thrown instanceof FailureError && thrown.failure.kind === 'session-expired';
    if (!(thrown instanceof FailureError) || isOver) throw thrown;
    return undefined; // only reach needs it, and says that it is unknown
  }
}
