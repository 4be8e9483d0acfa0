import { html } from 'hono/html';
import { type Fault, type FaultKind, faultKinds } from '../../faults.ts';
import type { Session } from '../sessions.ts';
import { type Html, layout } from './layout.ts';

const kindTexts: Readonly<Record<FaultKind, string>> = {
  slow: 'Traag: antwoordt pas na enkele seconden',
  '401': '401: sessie niet (meer) geldig',
  '403': '403: geen toegang',
  '409': '409: botst met een andere wijziging',
  '412': '412: intussen door een ander gewijzigd',
  '429': '429: te veel verzoeken',
  '500': '500: fout in de server',
  'drop-after-commit': 'Verbinding valt weg nadat het is opgeslagen',
  'truncated-json': 'Half antwoord: afgebroken JSON',
  html: 'HTML in plaats van FHIR',
};

const targets: readonly string[] = [
  'Patient',
  'Condition',
  'Encounter',
  'ServiceRequest',
  'Task',
  'Communication',
  'Consent',
  'Bundle',
];

/** Where somebody who tries the product chooses what goes wrong, for their own login only. */
export function faultsPage(session: Session, faults: readonly Fault[]): Html {
  return layout({
    title: 'Storingen',
    session,
    width: 'column',
    main: html`<h1>Storingen</h1>
      <p class="lead">Laat de FHIR-server haperen, alleen voor uw eigen sessie en voor apps die u vanuit deze sessie start.</p>
      <section class="card"><h2>Nu ingesteld</h2>${faults.length === 0 ? html`<p class="empty">Geen: alles werkt.</p>` : current(faults)}</section>
      <section class="card"><h2>Toevoegen</h2>${form()}</section>`,
  });
}

function current(faults: readonly Fault[]): Html {
  return html`<ul class="faults">${faults.map((fault) => html`<li>${kindTexts[fault.kind]}<small>${reach(fault)}</small></li>`)}</ul>
    <form method="post" action="/faults/clear"><button class="second">Alles opheffen</button></form>`;
}

function reach({ on, times }: Fault): string {
  const what = `${on?.method ?? 'alle verzoeken'} ${on?.resourceType ?? ''}`.trim();
  return times === undefined ? what : `${what}, nog ${times} keer`;
}

function form(): Html {
  return html`<form method="post" action="/faults" class="fields">
    <label>Wat gaat er mis<select name="kind">${faultKinds.map((kind) => html`<option value="${kind}">${kindTexts[kind]}</option>`)}</select></label>
    <label>Bij welk verzoek<select name="method"><option value="">Elk</option>${['GET', 'POST', 'PUT'].map((method) => html`<option>${method}</option>`)}</select></label>
    <label>Over wat<select name="resourceType"><option value="">Alles</option>${targets.map((type) => html`<option value="${type}">${type === 'Bundle' ? 'Bundle (transactie)' : type}</option>`)}</select></label>
    <label>Hoe vaak<input name="times" type="number" min="1" max="99" placeholder="tot opheffen"></label>
    <button>Toevoegen</button>
  </form>`;
}
