import { html } from 'hono/html';
import { inDutch } from '../moment.ts';
import { isWithdrawn } from '../openness.ts';
import type { CoachReferral } from '../referrals.ts';
import { answerForms, type Typed } from './answer-forms.ts';
import { carried } from './carried.ts';
import type { Html } from './layout.ts';
import { patientName } from './person.ts';
import { conceptText, history, stateWords } from './wording.ts';

/** What happened to the answer just given, if one was. */
export type Outcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'given'; readonly what: string }
  | { readonly kind: 'changed' | 'closed'; readonly typed: Typed }
  | { readonly kind: 'incomplete'; readonly sentence: string; readonly typed: Typed };

/** One referral: what it carries, what happened, and what the coach can answer. */
export function referralPage(referral: CoachReferral, base: string, outcome: Outcome): Html {
  const { task, patient } = referral;
  const name = patient ? patientName(patient.name) : (task.for?.display ?? 'Onbekende inwoner');
  return html`
    <p><a href="${base}">Alle verwijzingen</a></p>
    <h1>${name}</h1>
    <p class="lead">
      Verwezen door ${task.requester?.display ?? 'onbekend'} op ${inDutch(task.authoredOn)}.
      <span class="state" data-state="${task.status}">${stateWords[task.status]}</span>
    </p>
    ${notice(outcome)} ${withdrawal(referral)}
    <div class="columns">
      <div>${carried(referral)} ${messages(referral)}</div>
      <div>
        ${answerForms(referral, base, 'typed' in outcome ? outcome.typed : undefined)} ${whatHappened(referral)}
      </div>
    </div>`;
}

function notice(outcome: Outcome): Html {
  if (outcome.kind === 'none') return html``;
  if (outcome.kind === 'given')
    return html`<div class="notice" role="status"><p>Vastgelegd: ${outcome.what}.</p></div>`;
  if (outcome.kind === 'incomplete') {
    return html`<div class="notice warn" role="alert"><p>${outcome.sentence}</p></div>`;
  }
  const kept = outcome.typed.message ?? outcome.typed.reason;
  const sentence =
    outcome.kind === 'changed'
      ? 'Iemand anders heeft deze verwijzing intussen gewijzigd. Hieronder staat hoe het nu is; uw antwoord is niet verstuurd.'
      : 'Dit antwoord past niet meer bij de stand van deze verwijzing. Het is niet verstuurd.';
  return html`<div class="notice warn" role="alert">
    <p>${sentence}</p>
    ${kept ? html`<p>Uw tekst: ${kept}</p>` : ''}
  </div>`;
}

function withdrawal({ task }: CoachReferral): Html {
  if (!isWithdrawn(task)) return html``;
  const reason = conceptText(task.statusReason);
  return html`<div class="notice warn">
    <p><strong>De verwijzer heeft deze verwijzing ingetrokken.</strong> U hoeft niets meer te doen.</p>
    ${reason ? html`<p>Reden: ${reason}</p>` : ''}
  </div>`;
}

function whatHappened({ task }: CoachReferral): Html {
  const lines = history(task);
  const reason = isWithdrawn(task) ? '' : conceptText(task.statusReason);
  return html`<section class="card" aria-label="Verloop">
    <h2>Verloop</h2>
    ${
      lines.length > 0
        ? html`<ol class="history">
          ${lines.map(({ what, when }) => html`<li>${what}<span class="when">${when}</span></li>`)}
        </ol>`
        : html`<p>Er is nog niets vastgelegd.</p>`
    }
    ${reason ? html`<p>Reden: ${reason}</p>` : ''}
  </section>`;
}

function messages({ task, messages }: CoachReferral): Html {
  const notes = (task.note ?? []).map(({ text, time, authorReference, authorString }) => ({
    text,
    time,
    author: authorReference?.display ?? authorString ?? 'onbekend',
  }));
  const noted = new Set(notes.map(({ text }) => text));
  const sent = messages
    .map(({ payload, sent, sender }) => ({
      text: payload?.map(({ contentString }) => contentString ?? '').join('\n') ?? '',
      time: sent,
      author: sender?.display ?? 'onbekend',
    }))
    .filter(({ text }) => text !== '' && !noted.has(text));
  const all = [...notes, ...sent].sort((one, other) => (other.time ?? '').localeCompare(one.time ?? ''));
  return html`<section class="card" aria-label="Berichten">
    <h2>Berichten</h2>
    ${
      all.length > 0
        ? all.map(
            ({ text, time, author }) =>
              html`<div class="message"><p>${text}</p><span class="when">${author}, ${inDutch(time)}</span></div>`,
          )
        : html`<p>Nog geen berichten.</p>`
    }
  </section>`;
}
