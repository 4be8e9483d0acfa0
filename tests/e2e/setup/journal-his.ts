import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';

/** A HIS page with SOEP fields, of our own making by what is publicly known of real ones, and how it is read. */
export type JournalHis = {
  readonly adapter: Readonly<Record<string, unknown>>;
  readonly path: string;
  readonly serve: (context: BrowserContext) => Promise<unknown>;
};

/** The adapter as it ships, for a page of this machine. */
function shippedFor(id: string, path: string): Readonly<Record<string, unknown>> {
  const file = new URL(`../../../extension/his/adapters/${id}.json`, import.meta.url);
  return { ...JSON.parse(readFileSync(file, 'utf8')), matches: [`http://localhost/${path}/*`] };
}

function serve(path: string, bodies: Readonly<Record<string, string>>): JournalHis['serve'] {
  return (context) =>
    context.route(`**/${path}/**`, (route) => {
      const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? ''; // there is always a last part
      const html = `<!doctype html><html lang="nl"><head><title>HIS</title></head><body>${bodies[name] ?? bodies.rest}</body></html>`;
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    });
}

/** What the page itself heard: the values that its own code would keep, and whether something was sent. */
const listens = `<script>
  for (const type of ['input', 'change']) document.addEventListener(type, (event) => {
    event.target.dataset['heard' + type] = event.target.value;
  });
  document.addEventListener('submit', () => { document.documentElement.dataset.sent = 'yes'; });
</script>`;

/**
 * A bar with the patient in the page, the journal in an iframe that names no one, and below them a letter that is open.
 * `switches`: while the journal's field is touched.
 */
export function barAndFrame(switches: 'never' | 'on-focus' = 'never'): JournalHis {
  const bar = 'PanelPatientDossierBarCore-lblPatientPersonalInfo';
  const kees = 'Jansen, K. / / 03-02-1961 (65) / Man / BSN: onbekend';
  return {
    adapter: shippedFor('promedico-asp', 'balk'),
    path: 'balk/index.html',
    serve: serve('balk', {
      'index.html': `<main><h1>HIS</h1>
        <div id="${bar}">Meer, R. van der / / 14-05-1953 (73) / Vrouw / BSN: onbekend <button>Kopieer</button></div>
        <iframe id="panelBackCompatibility-frame" title="Journaal" src="/balk/medischdossier.journaal.contact.m" width="800" height="400"></iframe>
        <section id="DisplayMedspe31"><p id="DisplayMedspe31-txtAfzender">Welzijn Lindeveen, Sanne Visser</p>
        <p id="DisplayMedspe31-txtOnderwerp">Na de kennismaking</p>
        <div id="DisplayMedspe31-txtTekst"><p>Zij ging mee naar het koor.</p><p>${'Het beviel goed. '.repeat(40)}</p><p>Volgende week weer.</p></div></section></main>`,
      'medischdossier.journaal.contact.m': `<form id="contactForm" name="contactform">
        ${['S', 'O', 'E', 'P']
          .map(
            (letter) =>
              `<p><label>${letter} <textarea id="contactForm.regel${letter}" name="contactForm.regel${letter}"></textarea></label></p>`,
          )
          .join('')}<input type="submit" value="Opslaan"></form>${listens}
        ${
          switches === 'on-focus'
            ? `<script>document.addEventListener('focusin', () => {
                parent.document.getElementById('${bar}').firstChild.data = '${kees}';
              });</script>`
            : ''
        }`,
    }),
  };
}

/** A single-page app that keeps the editors of several dossiers; each carries the number of its patient. */
export const numberedEditors: JournalHis = {
  adapter: shippedFor('bricks-huisarts', 's/consult'),
  path: 's/consult/1002/journaal',
  serve: serve('s/consult', {
    rest: `<main id="app"><h1>HIS</h1>${[
      { id: '1001', name: 'Dhr. K. Jansen', born: '03-02-1961', shown: 'display: none' },
      { id: '1002', name: "Mw. R. van der Meer-'t Hart", born: '14-05-1953', shown: '' },
    ]
      .map(
        ({ id, name, born, shown }) => `<section class="consult-content" style="${shown}">
          <div class="patient-header2-left"><div class="area-profile-fullname"><span class="naam">${name} (73)</span>
          <span class="text-primary"><span>${born}</span></span></div></div>
          ${['S', 'O', 'E', 'P']
            .map(
              (letter) =>
                `<div class="intelli-editor" data-soep="${letter}" data-patientid="${id}"><label>${letter} <textarea></textarea></label></div>`,
            )
            .join('')}
          <div class="episoden-content"><span class="episode-name" title="Z04.03 Eenzaamheid  Datum: 03-02-2026">Eenzaamheid</span></div>
        </section>`,
      )
      .join('')}</main>${listens}`,
  }),
};

/** What the page heard of a field, by the two events that frameworks listen to. */
export function heardBy(field: ReturnType<Page['locator']>): Promise<readonly (string | undefined)[]> {
  return field.evaluate((element: HTMLElement) => [element.dataset.heardinput, element.dataset.heardchange]);
}
