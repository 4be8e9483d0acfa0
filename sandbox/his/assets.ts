import { readFile } from 'node:fs/promises';
import { Hono } from 'hono';

const types: Readonly<Record<string, string>> = {
  'frame.css': 'text/css; charset=utf-8',
  'lists.css': 'text/css; charset=utf-8',
  'dossier.css': 'text/css; charset=utf-8',
  'his.js': 'text/javascript; charset=utf-8',
  'logo.svg': 'image/svg+xml',
  'smart-style.json': 'application/json',
};

/** Stylesheets, script and picture of the HIS, and the style it hands to apps. */
export function assets(): Hono {
  const routes = new Hono();
  for (const [name, type] of Object.entries(types)) {
    routes.get(`/his/${name}`, async (context) => {
      const content = await readFile(new URL(`./assets/${name}`, import.meta.url), 'utf8');
      return context.body(content, 200, {
        'Content-Type': type,
        'Cache-Control': 'no-cache',
        'Access-Control-Allow-Origin': '*', // the style is read by apps
      });
    });
  }
  return routes;
}
