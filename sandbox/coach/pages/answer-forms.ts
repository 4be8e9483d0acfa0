import { html } from 'hono/html';
import { type AnswerAction, type Asked, actionLabel, required } from '../answer.ts';
import { offeredAnswers } from '../openness.ts';
import type { CoachReferral } from '../referrals.ts';
import { themeLabels, themes } from '../themes.ts';
import type { Html } from './layout.ts';

/** What the coach had typed when an answer could not be given. */
export type Typed = {
  readonly action: string;
  readonly reason?: string | undefined;
  readonly date?: string | undefined;
  readonly theme?: string | undefined;
  readonly message?: string | undefined;
};

/** One small form for each answer that fits the state, folded until chosen. */
export function answerForms({ task }: CoachReferral, base: string, typed: Typed | undefined): Html {
  const offered = offeredAnswers(task);
  if (offered.length === 0) return html``;
  const version = task.meta?.versionId ?? ''; // not every server gives one
  return html`<section class="card" aria-label="Antwoord">
    <h2>Antwoord</h2>
    ${offered.map((action) => answerForm({ action, url: `${base}/tasks/${task.id}/answer`, version }, typed))}
  </section>`;
}

type FormPlace = { readonly action: AnswerAction; readonly url: string; readonly version: string };

function answerForm({ action, url, version }: FormPlace, typed: Typed | undefined): Html {
  const kept = typed?.action === action ? typed : undefined;
  return html`<details name="antwoord"${kept ? ' open' : ''}>
    <summary>${actionLabel(action)}</summary>
    <form method="post" action="${url}" aria-label="${actionLabel(action)}">
      <input type="hidden" name="action" value="${action}" />
      <input type="hidden" name="version" value="${version}" />
      ${fieldsOf(action).map((field) => fields[field](kept, required[action] === field))}
      <button>${action === 'message' ? 'Versturen' : 'Vastleggen'}</button>
    </form>
  </details>`;
}

function fieldsOf(action: AnswerAction): readonly Asked[] {
  const own = required[action];
  if (own === 'message') return ['message'];
  if (own) return [own, 'message'];
  return action === 'accepted' ? ['message'] : ['date', 'message'];
}

const fields: Readonly<Record<Asked, (kept: Typed | undefined, isRequired: boolean) => Html>> = {
  reason: (kept, isRequired) =>
    html`<label>Reden <input name="reason" value="${kept?.reason ?? ''}"${isRequired ? ' required' : ''} /></label>`,
  date: (kept, isRequired) =>
    html`<label>${isRequired ? 'Datum van de afspraak' : 'Datum (leeg: nu)'}
      <input type="date" name="date" value="${kept?.date ?? ''}"${isRequired ? ' required' : ''} /></label>`,
  theme: (kept, isRequired) =>
    html`<label>Thema
      <select name="theme"${isRequired ? ' required' : ''}>
        <option value="">Kies een thema</option>
        ${themes.map(
          (theme) =>
            html`<option value="${theme}"${kept?.theme === theme ? ' selected' : ''}>${themeLabels[theme]}</option>`,
        )}
      </select></label>`,
  message: (kept, isRequired) =>
    html`<label>${isRequired ? 'Bericht aan de verwijzer' : 'Bericht aan de verwijzer (mag leeg)'}
      <textarea name="message"${isRequired ? ' required' : ''}>${kept?.message ?? ''}</textarea></label>`,
};
