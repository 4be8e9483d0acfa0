import type { Task } from 'fhir/r4';
import { html } from 'hono/html';
import { shortDay } from '../moment.ts';
import { isOpen } from '../openness.ts';
import type { Html } from './layout.ts';
import { conceptText, stateWords } from './wording.ts';

/** The list of referrals: what still asks for work first. */
export function listPage(tasks: readonly Task[], base: string): Html {
  const open = tasks.filter(isOpen);
  const closed = tasks.filter((task) => !isOpen(task));
  return html`
    <h1>Verwijzingen</h1>
    <p class="lead">Welzijn op Recept, voor de coaches van Lindeveen, Oostdrecht en Westerkamp.</p>
    ${section('Lopend en nieuw', open, base)} ${section('Afgesloten', closed, base)}`;
}

function section(title: string, tasks: readonly Task[], base: string): Html {
  if (tasks.length === 0) {
    return html`<section class="card"><h2>${title}</h2><p>Hier staat nu niets.</p></section>`;
  }
  return html`<section class="card" aria-label="${title}">
    <h2>${title} (${tasks.length})</h2>
    <div class="scroll" tabindex="0" role="group" aria-label="Tabel ${title}">
      <table>
        <thead>
          <tr>
            <th scope="col">Inwoner</th>
            <th scope="col">Verwezen op</th>
            <th scope="col">Door</th>
            <th scope="col">Voor</th>
            <th scope="col">Stand</th>
          </tr>
        </thead>
        <tbody>
          ${tasks.map((task) => row(task, base))}
        </tbody>
      </table>
    </div>
  </section>`;
}

function row(task: Task, base: string): Html {
  const state = conceptText(task.businessStatus) || stateWords[task.status];
  return html`<tr>
    <td><a href="${base}/tasks/${task.id}">${task.for?.display ?? 'Naam in de verwijzing'}</a></td>
    <td>${shortDay(task.authoredOn)}</td>
    <td>${task.requester?.display ?? 'onbekend'}</td>
    <td>${task.owner?.display ?? task.owner?.reference ?? 'onbekend'}</td>
    <td>
      <span class="state" data-state="${task.status}">${task.status === 'cancelled' ? stateWords.cancelled : state}</span>
    </td>
  </tr>`;
}
