import { html } from 'hono/html';
import type { Session } from '../sessions.ts';
import { type Html, layout } from './layout.ts';

/** Where a praktijkmanager lands: the practice as a whole, no dossiers. */
export function practicePage(session: Session, volume: 'offered' | 'not-built'): Html {
  return layout({
    title: 'Praktijk',
    session,
    width: 'column',
    main: html`<h1>Praktijk</h1>
      <section class="card">
        <h2>Huisartsenpraktijk De Linde</h2>
        <p>Als praktijkmanager hebt u geen toegang tot dossiers van patiënten.</p>
        ${
          volume === 'offered'
            ? html`<p><a class="button" href="/launch?view=volume" target="_blank" rel="noopener">Welzijn op Recept: volume</a></p>`
            : ''
        }
      </section>`,
  });
}
