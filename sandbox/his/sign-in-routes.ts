import { Hono } from 'hono';
import { findUser } from '../users.ts';
import type { HisOptions } from './his-options.ts';
import { loginPage } from './pages/login-page.ts';
import { noticePage } from './pages/notice-page.ts';

/** Logging in and out of the HIS. */
export function signInRoutes({ sessions }: HisOptions): Hono {
  const routes = new Hono();

  routes.get('/login', (context) => context.html(loginPage(context.req.query('next') ?? '')));

  routes.post('/login', async (context) => {
    const form = await context.req.parseBody();
    const user = findUser(String(form.user));
    if (!user)
      return context.html(noticePage('Onbekende gebruiker', 'Deze gebruiker kent het HIS niet.'), 400);

    sessions.start(context, user);
    const next = String(form.next ?? '');
    if (isOwnAddress(next)) return context.redirect(next, 303);
    return context.redirect(user.id === 'coach' ? '/coach' : '/his', 303);
  });

  routes.post('/logout', (context) => {
    sessions.end(context);
    return context.redirect('/login', 303);
  });

  return routes;
}

/** Signing in leads on within the HIS only. */
function isOwnAddress(next: string): boolean {
  return next.startsWith('/') && URL.parse(next, 'http://his.invalid')?.host === 'his.invalid';
}
