import { browser } from 'wxt/browser';
import { FailureError } from '../../shared/domain/failure.ts';
import { type Knowledge, known, sumKnown, unknown } from '../../shared/domain/knowledge.ts';
import { type AllText, loadAllText } from '../own-pages/load-all-text.ts';
import type { KeptSession } from '../session/kept-session.ts';
import { serversFor } from '../session/servers.ts';
import { signInStanding } from '../session/signed-in.ts';
import type { Settings } from '../settings/settings-schema.ts';
import { countNews } from './count-news.ts';

const ALARM = 'news';
const MINUTES = 15;

/** Looks for news at most every quarter of an hour, for as long as somebody is signed in. */
export async function syncNewsAlarm(settings: Settings | undefined): Promise<void> {
  const sessions = settings === undefined ? [] : await exchangeSessions(settings);
  if (sessions.length === 0) {
    await browser.alarms.clear(ALARM);
    await showCount(known(0), settings);
    return;
  }
  // A worker that starts anew finds its alarm: made again, it would never come to ring.
  if (!(await browser.alarms.get(ALARM))) {
    await browser.alarms.create(ALARM, { delayInMinutes: MINUTES, periodInMinutes: MINUTES });
  }
}

/** Whether this is the alarm for news. */
export function isNewsAlarm({ name }: { readonly name: string }): boolean {
  return name === ALARM;
}

/**
 * Counts what is new and puts the number on the toolbar button; a question mark when it could not be told. An empty
 * button, or the number of a quarter of an hour ago, would say that nothing came.
 */
export async function refreshBadge(settings: Settings): Promise<void> {
  const sessions = await exchangeSessions(settings);
  const counts = await Promise.all(sessions.map((session) => countNewsOf(session, settings)));
  if (!isSameList(sessions, await exchangeSessions(settings))) return; // somebody else's number by now
  await showCount(sumKnown(counts), settings);
}

async function countNewsOf(session: KeptSession, settings: Settings): Promise<Knowledge<number>> {
  try {
    return await countNews(session, settings);
  } catch (thrown) {
    const isStopped = thrown instanceof DOMException; // at the limit of time
    if (thrown instanceof FailureError || isStopped) return unknown('unreachable');
    throw thrown;
  }
}

function isSameList(before: readonly KeptSession[], after: readonly KeptSession[]): boolean {
  return before.map(({ id }) => id).join() === after.map(({ id }) => id).join();
}

async function showCount(count: Knowledge<number>, settings: Settings | undefined): Promise<void> {
  const { extension } = await loadAllText(settings?.language ?? 'nl', settings?.region); // nothing set yet
  await browser.action.setBadgeText({ text: badgeOf(count) });
  await browser.action.setTitle({ title: titleOf(count, extension) });
}

function badgeOf(count: Knowledge<number>): string {
  if (!count.known) return '?';
  return count.value === 0 ? '' : String(count.value);
}

function titleOf(count: Knowledge<number>, text: AllText['extension']): string {
  if (!count.known) return text.badgeUnknown;
  return count.value === 0 ? text.title : text.badge(count.value);
}

async function exchangeSessions(settings: Settings): Promise<readonly KeptSession[]> {
  const standings = await Promise.all(
    settings.his.map(async ({ adapter }) => {
      const servers = serversFor(adapter, settings);
      return servers && signInStanding(servers);
    }),
  );
  const open = standings.flatMap(
    (standing) =>
      (standing?.kind === 'signed-in' && standing.at.status === 'open' && standing.at.exchange) || [], // not set, or no server
  );
  return [...new Map(open.map((session) => [session.id, session])).values()];
}
