import { readFile } from 'node:fs/promises';
import { Hono } from 'hono';
import { z } from 'zod';
import { type Build, builds, clientScript } from './bundle.ts';
import { createPortalFromHis } from './from-his.ts';
import { formPage } from './pages/form-page.ts';
import { listPage } from './pages/list-page.ts';
import { receivedPage } from './pages/received-page.ts';
import { createInbox } from './received.ts';
import { variantOf } from './variant.ts';

const answersSchema = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** A referral portal that is no one's HIS: one form, built four ways, and one that takes its patient from the HIS. Mounted at `/portal`. */
export function createPortal(): { readonly app: Hono; readonly reset: () => void } {
  const inbox = createInbox();
  const app = new Hono();

  app.use(async (context, next) => {
    await next();
    context.header('Content-Security-Policy', contentSecurityPolicy);
    context.header('Cache-Control', 'no-store');
    context.header('X-Content-Type-Options', 'nosniff');
  });

  app.get('/', (context) => context.html(listPage()));
  app.get('/received', (context) => context.html(receivedPage(inbox.all())));
  app.get('/portal.css', async (context) =>
    context.body(await readFile(new URL('./portal.css', import.meta.url), 'utf8'), 200, {
      'Content-Type': 'text/css; charset=utf-8',
    }),
  );
  app.get('/client/:script', async (context) => {
    const build = buildNamed(context.req.param('script').replace(/\.js$/, ''));
    if (build === undefined) return context.notFound();
    return context.body(await clientScript(build), 200, { 'Content-Type': 'text/javascript; charset=utf-8' });
  });

  app.route('/from-his', createPortalFromHis());

  app.get('/:build', (context) => {
    const build = buildNamed(context.req.param('build'));
    if (build === undefined) return context.notFound();
    return context.html(
      formPage(
        build,
        variantOf((name) => context.req.query(name)),
      ),
    );
  });
  app.post('/:build', async (context) => {
    const answers = answersSchema.safeParse(await context.req.json().catch(() => undefined));
    if (!answers.success) return context.json({ problems: {} }, 400);
    const problems = inbox.take(context.req.param('build'), answers.data);
    return context.json({ problems }, Object.keys(problems).length === 0 ? 201 : 422);
  });

  return { app, reset: inbox.reset };
}

function buildNamed(name: string): Build | undefined {
  return builds.find((build) => build === name);
}
