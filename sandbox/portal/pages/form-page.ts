import { html, raw } from 'hono/html';
import type { Build } from '../bundle.ts';
import type { Variant } from '../variant.ts';
import { type Html, layout } from './layout.ts';
import { buildTitles } from './list-page.ts';
import { plainForm } from './plain-form.ts';

/** The page of one form. The plain one comes from the server, the others are built in the browser. */
export function formPage(build: Build, variant: Variant): Html {
  return layout(
    `Verwijzen (${buildTitles[build]})`,
    html`${patientBar(variant)}
    <h1>Verwijzen naar welzijn</h1>
    <p class="soft">Formulier in ${buildTitles[build]}. De welzijnscoach neemt binnen een week contact op.</p>
    ${mountPoint(build, variant)}
    <script type="application/json" id="variant">${raw(JSON.stringify(variant).replaceAll('<', '\\u003c'))}</script>`,
    `/portal/client/${build}.js`,
  );
}

function patientBar({ patient }: Variant): Html | string {
  if (patient === undefined) return '';
  return html`<p class="patient" id="patient">Verwijzing van <strong id="patient-naam">${patient.name}</strong>,
    geboren <span id="patient-geboortedatum">${patient.birthDate}</span></p>`;
}

function mountPoint(build: Build, variant: Variant): Html {
  switch (build) {
    case 'plain':
      return html`<div id="verwijzing">${plainForm(variant)}</div>`;
    case 'web-components':
      return html`<portal-form></portal-form>`;
    default:
      return html`<div id="verwijzing"></div>`;
  }
}
