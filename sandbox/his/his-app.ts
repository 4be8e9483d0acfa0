import { Hono } from 'hono';
import { assets } from './assets.ts';
import { dossierRoutes } from './dossier-routes.ts';
import { faultRoutes } from './fault-routes.ts';
import type { HisOptions } from './his-options.ts';
import { launchRoute } from './launch-route.ts';
import { noticePage } from './pages/notice-page.ts';
import { signInRoutes } from './sign-in-routes.ts';
import { standaloneRoute } from './standalone-route.ts';

/** The HIS as its users see it. Mount last: it answers what no one else does. */
export function createHis(options: HisOptions): Hono {
  const his = new Hono();

  his.use(async (context, next) => {
    await next();
    context.header('Content-Security-Policy', contentSecurityPolicy(options.appUrl));
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'same-origin');
    if (!context.res.headers.has('Cache-Control')) context.header('Cache-Control', 'no-store');
  });

  his.get('/', (context) => context.redirect('/his', 303));
  his.route('/', assets());
  his.route('/', signInRoutes(options));
  his.route('/', dossierRoutes(options));
  his.route('/', launchRoute(options));
  his.route('/', standaloneRoute(options));
  his.route('/', faultRoutes(options));
  his.post('/api/reset', async (context) => {
    await options.reset();
    return context.body(null, 204);
  });
  his.notFound((context) => context.html(noticePage('Niet gevonden', 'Deze pagina is er niet.'), 404));

  return his;
}

// No form-action: signing in ends, over redirects, at whatever app asked for it.
function contentSecurityPolicy(appUrl: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    `frame-src 'self' ${appUrl}`,
    "frame-ancestors 'self'",
    "base-uri 'none'",
  ].join('; ');
}
