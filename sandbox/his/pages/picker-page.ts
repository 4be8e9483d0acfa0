import { html } from 'hono/html';
import type { PatientHeader } from '../patient-header.ts';
import type { Session } from '../sessions.ts';
import { type Html, layout } from './layout.ts';
import { nobody, searchForm } from './patients-page.ts';

type PickerPage = {
  readonly session: Session;
  readonly patients: readonly PatientHeader[];
  readonly search: string;
  /** The authorization request that waits for this choice. */
  readonly request: string;
};

/** Which patient an app is about to be opened for, when it was not opened from a dossier. */
export function pickerPage({ session, patients, search, request }: PickerPage): Html {
  const linkFor = (patient: string) => `/standalone?${new URLSearchParams({ request, patient })}`;
  return layout({
    title: 'Kies een patiënt',
    session,
    width: 'column',
    main: html`<div class="above"><h1>Voor welke patiënt?</h1>${searchForm('/standalone', search, { request })}</div>
      <p class="lead">De app vraagt om een patiënt en krijgt alleen toegang tot het dossier dat u hier kiest.</p>
      ${
        patients.length === 0
          ? nobody(search)
          : html`<ul class="choices card">${patients.map(
              ({ id, name, birthDay }) =>
                html`<li><a href="${linkFor(id)}">${name}<small>${birthDay}</small></a></li>`,
            )}</ul>`
      }`,
  });
}
