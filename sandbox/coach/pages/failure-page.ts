import { html } from 'hono/html';
import type { ExchangeError } from '../fhir-client.ts';
import type { Html } from './layout.ts';

/** What the coach sees when the exchange does not do what was asked. */
export function failurePage({ status, message }: ExchangeError, base: string): Html {
  return html`
    <h1>${sentenceFor(status)}</h1>
    <div class="notice warn" role="alert"><p>De uitwisseling zei: ${message}</p></div>
    <p><a href="${base}">Terug naar alle verwijzingen</a></p>`;
}

function sentenceFor(status: number): string {
  if (status === 404 || status === 410) return 'Deze verwijzing is niet gevonden.';
  if (status === 401 || status === 403) return 'De coachdesk mag dit niet lezen of schrijven.';
  return 'De uitwisseling werkt even niet mee. Probeer het opnieuw.';
}
