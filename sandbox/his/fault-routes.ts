import { type Context, Hono } from 'hono';
import { readFault } from './fault-form.ts';
import type { HisOptions } from './his-options.ts';
import { faultsPage } from './pages/faults-page.ts';
import { signedIn } from './signed-in.ts';

/** Faults on demand: a page for people, an API for tests. */
export function faultRoutes({ faults, sessions }: HisOptions): Hono {
  const routes = new Hono();
  const sessionOf = (context: Context) => context.req.query('session') ?? sessions.current(context)?.id;
  const withSession = (context: Context, answer: (session: string) => Response | Promise<Response>) => {
    const session = sessionOf(context);
    return session === undefined
      ? context.json({ error: 'Log in, or name a session: ?session=...' }, 400)
      : answer(session);
  };

  routes.get('/faults', (context) => {
    const session = signedIn(context, sessions);
    if (session instanceof Response) return session;
    return context.html(faultsPage(session, faults.list(session.id)));
  });

  routes.post('/faults', async (context) => {
    const session = signedIn(context, sessions);
    if (session instanceof Response) return session;

    const { kind, method, resourceType, times } = await context.req.parseBody();
    const fault = readFault({ kind, on: { method, resourceType }, times: times ? Number(times) : undefined });
    if (typeof fault !== 'string') faults.set(session.id, fault);
    return context.redirect('/faults', 303);
  });

  routes.post('/faults/clear', (context) => {
    const session = signedIn(context, sessions);
    if (session instanceof Response) return session;
    faults.clear(session.id);
    return context.redirect('/faults', 303);
  });

  routes.get('/api/faults', (context) =>
    withSession(context, (session) => context.json(faults.list(session))),
  );

  routes.put('/api/faults', (context) =>
    withSession(context, async (session) => {
      const fault = readFault(await context.req.json().catch(() => undefined));
      if (typeof fault === 'string') return context.json({ error: fault }, 400);
      faults.set(session, fault);
      return context.json(faults.list(session));
    }),
  );

  routes.delete('/api/faults', (context) =>
    withSession(context, (session) => {
      faults.clear(session);
      return context.body(null, 204);
    }),
  );

  return routes;
}
