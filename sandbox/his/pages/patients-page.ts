import { html } from 'hono/html';
import type { PatientHeader } from '../patient-header.ts';
import type { Session } from '../sessions.ts';
import { type Html, layout } from './layout.ts';

/** What there is to see in a dossier, for those who try the product on it. */
export type StoryNote = { readonly id: string; readonly title: string; readonly tells: string };

type PatientsPage = {
  readonly session: Session;
  readonly patients: readonly PatientHeader[];
  readonly search: string;
  readonly notes: readonly StoryNote[];
};

/** The patients of the practice, found by name. */
export function patientsPage({ session, patients, search, notes }: PatientsPage): Html {
  return layout({
    title: 'Patiënten',
    session,
    width: 'column',
    main: html`<div class="above"><h1>Patiënten</h1>${searchForm('/his', search)}</div>
      ${
        patients.length === 0
          ? nobody(search)
          : html`<table class="patients card">
        <caption class="unseen">Patiënten van de praktijk</caption>
        <thead><tr><th scope="col">Naam</th><th scope="col">Geboren</th><th scope="col">Woonplaats</th><th scope="col">Wat is hier te zien</th></tr></thead>
        <tbody>${patients.map((patient) => patientRow(patient, notes))}</tbody>
      </table>`
      }`,
  });
}

/** The search box above a list of patients. */
export function searchForm(
  action: string,
  search: string,
  kept: Readonly<Record<string, string>> = {},
): Html {
  return html`<form class="search" role="search" action="${action}">
    ${Object.entries(kept).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
    <label for="zoek">Zoek op naam</label>
    <input id="zoek" name="zoek" type="search" value="${search}" autocomplete="off">
    <button>Zoeken</button>
  </form>`;
}

/** What is in place of a list that is empty. */
export function nobody(search: string): Html {
  return html`<p class="card empty">${search === '' ? 'Er zijn geen patiënten.' : `Niemand gevonden voor "${search}".`}</p>`;
}

function patientRow(patient: PatientHeader, notes: readonly StoryNote[]): Html {
  const note = notes.find(({ id }) => id === patient.id);
  return html`<tr>
    <th scope="row"><a href="/his/dossier/${encodeURIComponent(patient.id)}">${patient.name}</a></th>
    <td class="figures">${patient.birthDay}<small>${patient.sex}${patient.age === undefined ? '' : `, ${patient.age} jaar`}</small></td>
    <td>${patient.city}</td>
    <td class="note">${note ? html`<strong>${note.title}</strong> ${note.tells}` : ''}</td>
  </tr>`;
}
