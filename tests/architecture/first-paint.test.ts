import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../../smart-app/', import.meta.url);
const pages = readdirSync(folder).filter((file) => file.endsWith('.html'));

test.each(pages.map((page) => ({ page })))(
  '$page shows a heading in its own style sheet before any script has run',
  ({ page }) => {
    const html = readFileSync(new URL(page, folder), 'utf8');
    expect(html).toMatch(/<div id="app">\s*<main class="first-paint"[^>]*><h1>[^<]+<\/h1><\/main>\s*<\/div>/);
    expect(html).toContain('<link rel="stylesheet" href="./first-paint.css" />');
  },
);
