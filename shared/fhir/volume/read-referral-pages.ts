import { FailureError } from '../../domain/failure.ts';
import type { CountedReferral } from '../../domain/indicators/counted-referral.ts';
import type { WijkTable } from '../../domain/indicators/demographics.ts';
import { isCounted, tallyReferral } from '../../domain/indicators/tally.ts';
import type { YieldToUi } from '../../ports/yield-to-ui.ts';
import { keyToken, relativeReference } from '../element/datatypes.ts';
import { isReferral } from '../referral/read-referral.ts';
import type { Page } from '../server/search-pages.ts';
import type { FhirTransport } from '../server/transport.ts';
import { daysOn, type MessageDays, sendersOn } from './message-days.ts';
import type { SeenRequest, SeenTask } from './minimal-schemas.ts';
import type { CountingRun } from './reading.ts';
import {
  completePage,
  focusOf,
  isNotGranted,
  patientOf,
  type ReferralPage,
  readReferralPage,
} from './referral-page.ts';
import { saidType } from './referrers.ts';
import { streamPages } from './stream-pages.ts';
import { toCounted } from './to-counted.ts';

/** A server that keeps losing its own next page must not be asked for ever. */
const MOST_BEGINNINGS = 4;

/** What turns a page into counts. */
export type CountingOptions = {
  readonly table: WijkTable;
  readonly yieldToUi: YieldToUi;
  /** Names of the coach organisations of the settings, by reference. */
  readonly coachNames: ReadonlyMap<string, string>;
  /** Of these owners only, whatever the server sends; undefined: of all. */
  readonly owners?: readonly string[] | undefined;
  /** Told of each referral that counts, once. */
  readonly onCounted?: ((referral: CountedReferral) => void) | undefined;
};

/** Counts all referrals, page by page, from the first page that was not counted yet. */
export async function readReferrals(
  transport: FhirTransport,
  reading: CountingRun,
  options: CountingOptions,
  signal: AbortSignal,
  onPage: () => void,
): Promise<void> {
  while (reading.next !== undefined) {
    try {
      await readFrom(transport, reading, reading.next, options, signal, onPage);
    } catch (thrown) {
      const anew = startAnew(reading, reading.next, thrown);
      if (anew === undefined || reading.begun === MOST_BEGINNINGS) throw thrown;
      reading.next = anew;
      reading.begun += 1;
    }
  }
}

async function readFrom(
  transport: FhirTransport,
  reading: CountingRun,
  first: string,
  options: CountingOptions,
  signal: AbortSignal,
  onPage: () => void,
): Promise<void> {
  for await (const { page, next } of streamPages(transport, first, signal)) {
    reading.total = page.total ?? reading.total;
    await countPage(transport, reading, page, options, signal);
    reading.next = next;
    onPage();
  }
}

/** Where to begin again after a refusal: without extras, or from the first page when a link to a later one died. */
function startAnew({ queries }: CountingRun, refused: string, thrown: unknown): string | undefined {
  if (!(thrown instanceof FailureError) || thrown.failure.kind !== 'refused') return undefined;
  if (refused === queries.bare) return undefined;
  return refused === queries.whole ? queries.bare : queries.whole;
}

/** More rounds than changes in a practice ever need; in a busier place the last minutes stay for the next reading. */
const MOST_ROUNDS = 3;

/**
 * Looks at what changed while pages were read: a referral that moved from a page to come to one that was read, or
 * that was a draft then, would be missed. What was counted stays counted as it stood.
 */
export async function readChanges(
  transport: FhirTransport,
  reading: CountingRun,
  options: CountingOptions,
  signal: AbortSignal,
): Promise<void> {
  for (let round = 1; round <= MOST_ROUNDS; round += 1) {
    const before = countedIn(reading);
    try {
      const changed = reading.queries.changed(reading.changedSince);
      for await (const { page, lost } of streamPages(transport, changed, signal)) {
        if (lost === 'some') reading.gaps.add('some-referrals');
        await countPage(transport, reading, page, options, signal);
      }
    } catch (thrown) {
      if (isNotGranted(thrown)) return; // this server cannot tell what changed
      throw thrown;
    }
    if (countedIn(reading) === before) return;
  }
}

function countedIn({ tally: { referrals } }: CountingRun): number {
  return [...referrals.values()].filter(isCounted).length;
}

async function countPage(
  transport: FhirTransport,
  reading: CountingRun,
  json: Page,
  { table, yieldToUi, coachNames, owners, onCounted }: CountingOptions,
  signal: AbortSignal,
): Promise<void> {
  const page = await readReferralPage(json, yieldToUi);
  if ((await completePage(transport, page, signal)) === 'without-patients') reading.gaps.add('demographics');
  if (page.lost > 0) reading.gaps.add('some-referrals');

  const referrers = [...page.tasks, ...page.requests.values()].flatMap((one) => requesterOf(one) ?? []); // no one named
  if ((await reading.referrers.learn(referrers, signal)) === 'incomplete') reading.gaps.add('referrers');
  await learnSides(reading, page, signal);

  const here = new Set(page.tasks.map(({ id }) => id));
  const others = { has: (id: string) => here.has(id) || reading.tally.referrals.has(id) };
  for (const task of page.tasks) {
    const request = page.requests.get(focusOf(task) ?? ''); // about nothing, or something else: no referral of ours
    if (request === undefined || !isReferral(task, others)) continue;
    if (owners && !owners.includes(relativeReference(task.owner?.reference) ?? '')) continue; // no one's
    const [patient] = patientOf(request);
    if (request.orderDetail.length > 0) reading.details = 'seen';
    const seen = {
      task,
      request,
      patient: page.patients.get(patient ?? ''),
      referrer: {
        ...reading.referrers.of(requesterOf(task) ?? requesterOf(request)),
        ...(saidType(task.requester) ?? saidType(request.requester)),
      },
      messagesAt: messagesOn(reading, task, request),
    };
    const counted = toCounted(seen, table, coachNames);
    const isNew = tallyReferral(reading.tally, counted) === 'new';
    if (isNew) onCounted?.(counted);
    await yieldToUi();
  }
  signal.throwIfAborted();
}

function requesterOf({ requester }: SeenTask | SeenRequest): string | undefined {
  return relativeReference(requester?.reference);
}

function messagesOn({ messages = nothingSent, sides }: CountingRun, task: SeenTask, request: SeenRequest) {
  return daysOn(messages, aboutOf(task, request), requestersOf(task, request), sides);
}

/** Looks up who wrote about the referrals of a page, where somebody else than their requester did. */
async function learnSides(
  { messages = nothingSent, sides }: CountingRun,
  { tasks, requests }: ReferralPage,
  signal: AbortSignal,
): Promise<void> {
  const people = tasks.flatMap((task) => {
    const request = requests.get(focusOf(task) ?? ''); // no referral of ours
    if (request === undefined) return [];
    const requesters = requestersOf(task, request);
    const others = sendersOn(messages, aboutOf(task, request)).filter((one) => !requesters.includes(one));
    return others.length === 0 ? [] : [...others, ...requesters];
  });
  await sides.learn(people, signal);
}

const nothingSent: MessageDays = new Map();

function aboutOf(task: SeenTask, request: SeenRequest): readonly string[] {
  const key = keyToken(task.groupIdentifier);
  return [`Task/${task.id}`, `ServiceRequest/${request.id}`, ...(key === undefined ? [] : [key])];
}

function requestersOf(task: SeenTask, request: SeenRequest): readonly string[] {
  return [task, request].flatMap(({ requester }) => requester?.reference ?? []); // no one named
}
