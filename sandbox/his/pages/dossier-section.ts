import { html } from 'hono/html';
import { type Dossier, SHOWN_CONTACTS } from '../dossier.ts';
import type { EpisodeLine } from '../episode.ts';
import type { JournalEntry } from '../journal.ts';
import type { PatientHeader } from '../patient-header.ts';
import type { Html } from './layout.ts';

/** One dossier in the page; those at the back stay in the page, hidden. */
export function dossierSection({ patient, episodes, journal }: Dossier, place: 'front' | 'back'): Html {
  return html`<section class="dossier" data-patient="${patient.id}" aria-label="Dossier van ${patient.name}" ${place === 'back' ? 'hidden' : ''}>
    ${patientHeader(patient)}
    <div class="columns">
      <aside class="card episodes">
        <h2>Episodes</h2>
        ${episodes.ok ? episodeList(episodes.value) : unreadable(episodes.status)}
        ${journal.ok ? contactList(journal.value) : ''}
      </aside>
      <section class="card journal">
        <h2>Journaal</h2>
        ${journal.ok ? journalList(journal.value) : unreadable(journal.status)}
      </section>
      <aside class="beside" aria-label="Welzijn op Recept bij ${patient.name}" hidden></aside>
    </div>
  </section>`;
}

function patientHeader(patient: PatientHeader): Html {
  const launch = `/launch?patient=${encodeURIComponent(patient.id)}`;
  return html`<header class="patient">
    <div class="identity">
      <h1 class="patient-name">${patient.name}${patient.callName ? html` <span class="call-name">(${patient.callName})</span>` : ''}</h1>
      <dl>
        <div><dt>Geboren</dt><dd><time class="patient-birth-date" datetime="${patient.birthDate}">${patient.birthDay}</time>${patient.age === undefined ? '' : ` (${patient.age} jaar)`}</dd></div>
        <div><dt>Geslacht</dt><dd>${patient.sex}</dd></div>
        <div><dt>BSN</dt><dd class="figures">${patient.maskedBsn}</dd></div>
        <div><dt>Telefoon</dt><dd class="figures">${patient.phone}</dd></div>
        <div><dt>Woonplaats</dt><dd>${patient.city || 'onbekend'}</dd></div>
      </dl>
    </div>
    <div class="actions">
      <a class="button" href="${launch}&target=tab" target="_blank" rel="noopener">Welzijn op Recept</a>
      <button type="button" class="second" data-beside="${launch}&target=iframe" aria-expanded="false">Naast het journaal</button>
    </div>
  </header>`;
}

function episodeList(episodes: readonly EpisodeLine[]): Html {
  if (episodes.length === 0) return html`<p class="empty">Geen episodes.</p>`;

  const active = episodes.filter(({ state }) => state === 'active');
  const ended = episodes.filter(({ state }) => state === 'ended');
  return html`${active.length > 0 ? episodeTable(active) : ''}
    ${ended.length > 0 ? html`<details class="ended"><summary>${ended.length} afgesloten</summary>${episodeTable(ended)}</details>` : ''}`;
}

function episodeTable(episodes: readonly EpisodeLine[]): Html {
  return html`<table>
    <thead class="unseen"><tr><th scope="col">ICPC</th><th scope="col">Episode</th></tr></thead>
    <tbody>${episodes.map(
      ({ icpc, title, since }) => html`<tr>
        <td class="icpc">${icpc}</td><td>${title}<small>sinds <span class="figures">${since || 'onbekend'}</span></small></td>
      </tr>`,
    )}</tbody>
  </table>`;
}

function contactList(entries: readonly JournalEntry[]): Html {
  return html`<h2>Contacten</h2>
    ${
      entries.length === 0
        ? html`<p class="empty">Geen contacten.</p>`
        : html`<ul class="contacts">${entries.map(({ date, kind }) => html`<li><span class="figures">${date}</span> ${kind}</li>`)}</ul>`
    }`;
}

function journalList(entries: readonly JournalEntry[]): Html {
  if (entries.length === 0) return html`<p class="empty">Nog geen contacten met de praktijk.</p>`;
  return html`${entries.map(journalEntry)}
    ${entries.length >= SHOWN_CONTACTS ? html`<p class="empty">Dit zijn de laatste ${SHOWN_CONTACTS} contacten.</p>` : ''}`;
}

function journalEntry({ date, kind, by, about, lines }: JournalEntry): Html {
  return html`<article>
    <h3><span class="figures">${date}</span> ${kind}<small>${by}</small>
      ${about ? html`<span class="about"><span class="icpc">${about.icpc}</span> ${about.title}</span>` : ''}</h3>
    ${lines.length === 0 ? html`<p class="empty">Nog niets geschreven.</p>` : html`<dl class="soep">${lines.map(({ letter, text }) => html`<div><dt>${letter}</dt><dd>${text}</dd></div>`)}</dl>`}
  </article>`;
}

function unreadable(status: number): Html {
  return html`<p class="empty">${status === 403 ? 'Voor dit deel van het dossier hebt u geen toegang.' : 'Dit deel van het dossier kon niet worden gelezen.'}</p>`;
}
