import type { CodeableConcept } from 'fhir/r4';
import { html } from 'hono/html';
import type { Html } from './layout.ts';
import { conceptText } from './wording.ts';

/** A term with what there is to say about it; nothing at all when there is nothing to say. */
export function line(term: string, value: Html | readonly Html[] | string | undefined): Html | '' {
  const isEmpty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  return isEmpty ? '' : html`<dt>${term}</dt><dd>${value}</dd>`;
}

/** Concepts as a list of words. */
export function list(concepts: readonly CodeableConcept[] | undefined): Html | undefined {
  if (!concepts || concepts.length === 0) return undefined;
  return html`<ul>${concepts.map((concept) => html`<li>${conceptText(concept)}</li>`)}</ul>`;
}
