import { Hono } from 'hono';
import { html } from 'hono/html';
import { type Dossier, readDossier } from '../his/dossier.ts';
import type { EpisodeLine } from '../his/episode.ts';
import type { Reading } from '../his/fhir-reader.ts';
import type { HisOptions } from '../his/his-options.ts';
import { soepLetters } from '../his/journal.ts';
import type { Html } from '../his/pages/layout.ts';
import { noticePage } from '../his/pages/notice-page.ts';
import { findPatients } from '../his/patient-list.ts';
import { signedIn } from '../his/signed-in.ts';

/**
 * Kaalwerk: a HIS as many are, without FHIR server and without launch; its pages are all there is. One dossier at a
 * time, of the same patients, with the problems that are active and no others.
 */
export function createBareHis({
  reader,
  sessions,
  notes,
}: Pick<HisOptions, 'reader' | 'sessions' | 'notes'>): Hono {
  const routes = new Hono();

  routes.get('/', async (context) => {
    const session = signedIn(context, sessions);
    if (session instanceof Response) return session;
    const patients = await findPatients({ reader, notes }, '');
    const list = html`<h1>Patiënten</h1><ul>${patients.map(
      ({ id, name, birthDay }) =>
        html`<li><a href="/his-kaal/dossier/${encodeURIComponent(id)}">${name}</a> ${birthDay}</li>`,
    )}</ul>`;
    return context.html(page('Patiënten', list));
  });

  // Saving a contact ends it. No one of ours may press that button, so what is saved is only said.
  routes.post('/dossier/:id/contact', (context) =>
    context.html(noticePage('Contact opgeslagen', 'Dit HIS bewaart het niet: het is om te proberen.')),
  );

  routes.get('/dossier/:id', async (context) => {
    const session = signedIn(context, sessions);
    if (session instanceof Response) return session;
    const dossier = await readDossier(reader, context.req.param('id'));
    if (!dossier) return context.html(noticePage('Patiënt niet gevonden', 'Deze patiënt is er niet.'), 404);
    return context.html(page(dossier.patient.name, dossierOf(dossier)));
  });

  return routes;
}

function dossierOf({ patient, episodes }: Dossier): Html {
  return html`<section id="dossier" aria-labelledby="naam">
    <h1 class="naam" id="naam">${patient.name}</h1>
    <p><span class="geboren">geb. ${patient.birthDay} (${patient.sex})</span> nr. <span class="nummer">${patient.id}</span></p>
    <h2>Problemen</h2>
    <div class="problemen">${problemList(episodes)}</div>
    <h2>Contact van vandaag</h2>
    <form class="contact" method="post" action="/his-kaal/dossier/${encodeURIComponent(patient.id)}/contact">
      ${soepLetters.map(
        (letter) =>
          html`<p><label>${letter} <textarea name="regel${letter}" rows="2" cols="60"></textarea></label></p>`,
      )}
      <button>Opslaan</button>
    </form>
    <h2>Verwijzen</h2>
    <form method="post" action="/portal/from-his" target="_blank">
      <input type="hidden" name="naam" value="${patient.name}">
      <input type="hidden" name="geboortedatum" value="${patient.birthDay}">
      <button>Wegwijspoort</button>
    </form>
    <p><a href="/his-kaal">Alle patiënten</a></p>
  </section>`;
}

function problemList(episodes: Reading<readonly EpisodeLine[]>): Html {
  if (!episodes.ok) return html`<p>De problemen konden niet worden gelezen.</p>`;
  const active = episodes.value.filter(({ state }) => state === 'active');
  return active.length === 0
    ? html`<p class="geen">Geen actieve problemen.</p>`
    : html`<ul>${active.map(({ icpc, title }) => html`<li><b>${icpc}</b> <span>${title}</span></li>`)}</ul>`;
}

function page(title: string, main: Html): Html {
  return html`<!doctype html>
<html lang="nl">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${title} · Kaalwerk</title>
  <link rel="icon" href="data:,">
</head>
<body><main>${main}</main></body>
</html>`;
}
