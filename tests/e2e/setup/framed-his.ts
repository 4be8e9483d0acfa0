import type { Page } from '@playwright/test';

/** A HIS with its dossier in an iframe, and no server; as practice IT would write it. */
export const framedAdapter = {
  version: 1,
  id: 'in-een-frame',
  name: 'Framewerk',
  proven: false,
  matches: ['http://localhost/framewerk/*'],
  frame: 'iframe#dossier',
  dossiers: { each: 'main', active: [{ by: 'selector', selector: 'main' }] },
  patient: { name: { selector: 'h1' }, birthDate: { selector: 'time' }, birthDateFormats: ['dd-mm-yyyy'] },
  chip: { anchor: 'h1' },
};

const written = (body: string) => `<!doctype html><html lang="nl"><title>Framewerk</title>${body}</html>`;
const frame =
  '<main><h1>HIS</h1><iframe id="dossier" title="Dossier" width="900" height="500"></iframe></main>';
const dossierOf = (name: string) =>
  `<main><h1>${name}</h1><time>12-03-1950</time><img src="/framewerk/never.png" alt=""></main>`;

/** Opens it, with an empty frame. A picture in its dossiers never comes, so that nothing in them is ever called loaded. */
export async function openFramed(page: Page, hisUrl: string): Promise<void> {
  await page.route('**/framewerk/**', (route) => {
    const [, name] = /\/dossier-(.+)$/.exec(route.request().url()) ?? [];
    if (route.request().url().endsWith('.png')) return; // it never comes
    const html = written(name === undefined ? frame : dossierOf(name));
    return route.fulfill({ contentType: 'text/html', body: html });
  });
  await page.goto(`${hisUrl}/framewerk/start`);
}

/** Shows somebody in the frame. */
export async function showFramed(page: Page, name: string): Promise<void> {
  await page.evaluate((to) => {
    document.querySelector('iframe')?.setAttribute('src', `/framewerk/dossier-${to}`);
  }, name);
}
