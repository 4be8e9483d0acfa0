import type { Context } from 'hono';
import type { Session, Sessions } from './sessions.ts';

/** The login that a page needs, or the way to the login page and back. */
export function signedIn(context: Context, sessions: Sessions): Session | Response {
  const session = sessions.current(context);
  if (session) return session;

  const { pathname, search } = new URL(context.req.url);
  return context.redirect(`/login?${new URLSearchParams({ next: `${pathname}${search}` })}`, 303);
}
