import { html } from 'hono/html';
import { questions } from '../questions.ts';
import type { Received } from '../received.ts';
import { type Html, layout } from './layout.ts';

/** What arrived at the other side. */
export function receivedPage(received: readonly Received[]): Html {
  return layout(
    'Ontvangen verwijzingen',
    html`<h1>Ontvangen verwijzingen</h1>
    ${received.length === 0 ? html`<p>Er is nog niets ontvangen.</p>` : received.map(referral)}`,
  );
}

function referral({ at, build, answers }: Received): Html {
  return html`<article class="card">
      <h2>${String(answers.naam)}</h2>
      <p class="soft">${at.slice(0, 16).replace('T', ' ')} · ${build}</p>
      <dl>${questions.map(({ name, label }) => html`<dt>${label}</dt><dd>${String(answers[name] ?? '') || '–'}</dd>`)}</dl>
    </article>`;
}
