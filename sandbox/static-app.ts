import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { Hono } from 'hono';
import { issuerOrigins } from './app-config.ts';

type AppConfig = Parameters<typeof issuerOrigins>[0];

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/**
 * The built SMART app as a practice would host it: static files, `config.json`, strict headers. `regionFiles`: JSON by
 * name that the region keeps beside it; the extension, which has another origin, may read these too.
 */
export function createStaticApp(
  appDir: string,
  config: AppConfig,
  regionFiles: Readonly<Record<string, unknown>> = {},
): Hono {
  const app = new Hono();

  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(securityHeaders(config))) context.header(name, value);
  });

  app.get('/config.json', (context) => context.json(config, 200, { 'Cache-Control': 'no-store' }));

  for (const [name, json] of Object.entries(regionFiles)) {
    app.get(`/${name}`, (context) =>
      context.json(Object(json), 200, { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-store' }),
    );
  }

  app.get('*', async (context) => {
    const path = fileOf(context.req.path);
    const content = await readFile(join(appDir, path)).catch(() => undefined);
    if (!content) return context.text('Niet gevonden. Is de app gebouwd? (npm run build)', 404);

    const served = extname(path) === '.html' ? letIn(issuerOrigins(config), content.toString()) : content;
    return context.body(typeof served === 'string' ? served : new Uint8Array(served), 200, {
      'Content-Type': types[extname(path)] ?? 'application/octet-stream',
      'Cache-Control': isHashed(path) ? 'public, max-age=31536000, immutable' : 'no-store',
    });
  });

  return app;
}

/** The built pages allow requests over TLS only, as in a practice; these issuers are on this machine, without it. */
function letIn(issuers: readonly string[], html: string): string {
  return html.replace("connect-src 'self' https:", `connect-src 'self' https: ${issuers.join(' ')}`);
}

function securityHeaders(config: AppConfig): Readonly<Record<string, string>> {
  const issuers = issuerOrigins(config).join(' ');
  return {
    'Content-Security-Policy': [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      "font-src 'self'",
      `connect-src 'self' ${issuers}`,
      `form-action 'self' ${issuers}`,
      `frame-ancestors ${issuers || "'none'"}`,
      "base-uri 'none'",
      "require-trusted-types-for 'script'", // no text becomes markup or code, whatever a library does
      'trusted-types wor-map-worker', // the one address of code that a page makes itself: the reader of the social map
    ].join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  };
}

/** Dots are resolved before the path meets the disk, so nothing outside the folder can be asked for. */
function fileOf(path: string): string {
  const inside = normalize(path);
  return inside.endsWith('/') ? `${inside}index.html` : inside;
}

/** Files that the build names after their content never change. */
function isHashed(path: string): boolean {
  return /[-.][A-Za-z0-9_-]{8,}\.(?:js|css|woff2|svg|png|webp)$/.test(path);
}
