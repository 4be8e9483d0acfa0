import type { CodeableConcept, Consent } from 'fhir/r4';
import { html } from 'hono/html';
import { inDutch } from '../moment.ts';
import type { CoachReferral } from '../referrals.ts';
import { systems } from '../systems.ts';
import { line, list } from './description-list.ts';
import type { Html } from './layout.ts';
import { person } from './person.ts';
import { conceptText } from './wording.ts';

/** What the referral carries: who, why, what matters, and what may be done with it. */
export function carried({ task, request, patient, consents }: CoachReferral): Html {
  const details = request?.orderDetail ?? []; // a referral may wish for nothing in particular
  const contactDetails = details.filter((detail) => isOf(systems.contact, detail));
  return html`
    ${details.some(isDoNotCall) ? doNotCall : ''}
    <section class="card"><h2>Wie</h2>${patient ? person(patient, contactDetails) : html`<p>Niet te lezen bij de verwijzer.</p>`}</section>
    <section class="card">
      <h2>Waarom en wat</h2>
      ${
        request
          ? html`<dl>
            ${line('Aanleiding', list(request.reasonCode))} ${line('Wensen', list(details.filter((detail) => !contactDetails.includes(detail))))}
            ${line(
              'In eigen woorden',
              request.note?.map(({ text }) => html`<p>${text}</p>`),
            )}
            ${line('Terugkoppeling', list(task.input?.map(({ valueCodeableConcept, type }) => valueCodeableConcept ?? type)))}
            ${line('Contact vóór', task.restriction?.period?.end && inDutch(task.restriction.period.end))}
          </dl>`
          : html`<p>De verwijzing zelf is niet te lezen.</p>`
      }
    </section>
    <section class="card">
      <h2>Toestemming</h2>
      ${
        consents.length > 0
          ? html`<ul>${consents.map((consent) => html`<li>${permission(consent)}</li>`)}</ul>`
          : html`<p>Er is geen toestemming te lezen. Vraag ernaar bij de verwijzer.</p>`
      }
    </section>`;
}

const doNotCall = html`<div class="notice warn"><p><strong>Niet bellen.</strong> Spreek af zoals de verwijzer schrijft.</p></div>`;

function isDoNotCall({ coding = [] }: CodeableConcept): boolean {
  return coding.some(
    ({ system, code }) => system === systems.gravity && code === 'contacting-subject-prohibited',
  );
}

function isOf(wanted: string, { coding = [] }: CodeableConcept): boolean {
  return coding.some(({ system }) => system === wanted);
}

function permission({ status, dateTime, policyRule, provision }: Consent): string {
  const what =
    conceptText(policyRule) ||
    (provision?.class ?? []).map(({ display, code }) => display ?? code).join(', ');
  const state = status === 'active' ? 'Gegeven' : 'Niet (meer) geldig';
  return `${state}${dateTime ? ` op ${inDutch(dateTime)}` : ''}${what ? `: ${what}` : ''}`;
}
