import { browser } from 'wxt/browser';
import { loadAllText } from '../panel/extension-text.ts';
import { serversFor } from '../panel/servers.ts';
import { signInStanding } from '../panel/signed-in.ts';
import type { KeptSession } from '../session/kept-session.ts';
import type { Settings } from '../settings/settings-schema.ts';
import { countNews } from './count-news.ts';

const ALARM = 'news';
const MINUTES = 15;

/** Looks for news at most every quarter of an hour, for as long as somebody is signed in. */
export async function syncNewsAlarm(settings: Settings | undefined): Promise<void> {
  const sessions = settings === undefined ? [] : await exchangeSessions(settings);
  if (sessions.length === 0) {
    await browser.alarms.clear(ALARM);
    await showCount(0, settings);
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

/** Counts what is new and puts the number on the toolbar button. */
export async function refreshBadge(settings: Settings): Promise<void> {
  const sessions = await exchangeSessions(settings);
  try {
    const counts = await Promise.all(sessions.map((session) => countNews(session, settings)));
    if (!isSameList(sessions, await exchangeSessions(settings))) return; // somebody else's number by now
    await showCount(
      counts.reduce((sum, count) => sum + count, 0),
      settings,
    );
  } catch {
    return; // not reachable now: the number stays as it was until the next time
  }
}

function isSameList(before: readonly KeptSession[], after: readonly KeptSession[]): boolean {
  return before.map(({ id }) => id).join() === after.map(({ id }) => id).join();
}

async function showCount(count: number, settings: Settings | undefined): Promise<void> {
  const { extension } = await loadAllText(settings?.language ?? 'nl'); // nothing set yet
  await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) });
  await browser.action.setTitle({ title: count === 0 ? extension.title : extension.badge(count) });
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
      standing?.kind === 'signed-in' && standing.at.status === 'open' ? [standing.at.exchange] : [], // a HIS that is not set
  );
  return [...new Map(open.map((session) => [session.id, session])).values()];
}
