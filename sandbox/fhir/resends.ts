import type { Context } from 'hono';

/**
 * Tells a request that a browser sends again by itself. Chromium does so, also for a POST, when a connection it used
 * before breaks without an answer; were the second try answered, the app would never notice the dropped one.
 */
type Resends = {
  /** This request was dropped; if the very same comes next, the browser sent it and not the app. */
  expect(session: string, request: string): void;
  /** Whether this is the one expected; any other request shows that the app has gone on. */
  take(session: string, request: string): boolean;
};

/** No resend is expected yet. */
export function createResends(): Resends {
  const expected = new Map<string, string>();

  return {
    expect: (session, request) => void expected.set(session, request),
    take(session, request) {
      const isResend = expected.get(session) === request;
      expected.delete(session);
      return isResend;
    },
  };
}

/** What two tries of one request have in common. */
export async function requestKey(c: Context): Promise<string> {
  const body = c.req.method === 'GET' || c.req.method === 'HEAD' ? '' : await c.req.text();
  return `${c.req.method} ${c.req.url} ${body}`;
}

/** Only browsers send again by themselves. */
export function isFromBrowser(c: Context): boolean {
  return c.req.header('user-agent')?.startsWith('Mozilla/') ?? false;
}
