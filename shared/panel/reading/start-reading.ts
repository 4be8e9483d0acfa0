import type { QueryClient } from '@tanstack/preact-query';
import { toDay } from '../../domain/calendar/partial-date.ts';
import { declinesQuery } from '../../queries/decline-queries.ts';
import { contactsQuery, patientQuery, problemsQuery, userQuery } from '../../queries/record-queries.ts';
import { referralsQuery } from '../../queries/referral-queries.ts';
import type { PanelIdentity } from '../context/panel-identity.ts';
import type { PanelPorts } from '../context/panel-ports.ts';

/** Milliseconds in which no one misses anything on the screen. */
const LONGEST_UNDRAWN = 150;

/** First day of the 12 months of contacts that the panel counts. */
export function contactsSince(now: Temporal.Instant): string {
  return toDay(now).subtract({ months: 12 }).toString();
}

/**
 * Asks for all of the record at once, before the panel is even drawn; it finds the answers under way. What the
 * checklist needs goes first: a browser has six connections to an HTTP/1.1 server, and these are six. Settles once what
 * the checklist needs is there, or is known not to come.
 */
export async function startReading(
  cache: QueryClient,
  ports: PanelPorts,
  { patient }: PanelIdentity,
): Promise<void> {
  const { record, exchange, clock } = ports;
  const checklist = [
    cache.prefetchQuery(patientQuery(record, patient)),
    cache.prefetchQuery(problemsQuery(record, patient)),
    cache.prefetchQuery(userQuery(record, patient.issuer)),
  ];
  await new Promise((resolve) => setTimeout(resolve)); // else six requests are made ready before the first one leaves
  void cache.prefetchQuery(contactsQuery(record, patient, contactsSince(clock.now())));
  void cache.prefetchQuery(referralsQuery(exchange, patient));
  void cache.prefetchQuery(declinesQuery(exchange, patient));
  await Promise.all(checklist); // a failure is in the cache, where the panel finds it
}

/**
 * Settles when it is time to draw the panel: once the reading that `startReading` began has what the checklist needs,
 * or after 150 ms. A record that comes this soon is drawn once; a user does not see an empty panel flash by first.
 */
export async function timeToDraw(checklist: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const atLatest = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, LONGEST_UNDRAWN);
  });
  await Promise.race([checklist, atLatest]);
  clearTimeout(timer);
}
