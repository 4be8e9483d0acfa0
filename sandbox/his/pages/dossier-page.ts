import { html } from 'hono/html';
import type { Dossier } from '../dossier.ts';
import type { Session } from '../sessions.ts';
import { dossierSection } from './dossier-section.ts';
import { type Html, layout } from './layout.ts';

/** All dossiers this user has open, one in front; switching between them needs no reload. */
export function dossierPage(session: Session, dossiers: readonly Dossier[], active: Dossier): Html {
  return layout({
    title: active.patient.name,
    session,
    width: 'full',
    main: html`<nav class="tabs" aria-label="Open dossiers"><ul>
        ${dossiers.map((dossier) => tab(dossier, dossier === active ? 'front' : 'back'))}
      </ul></nav>
      ${dossiers.map((dossier) => dossierSection(dossier, dossier === active ? 'front' : 'back'))}`,
  });
}

function tab({ patient }: Dossier, place: 'front' | 'back'): Html {
  const address = `/his/dossier/${encodeURIComponent(patient.id)}`;
  return html`<li>
    <a href="${address}" data-opens="${patient.id}" data-title="${patient.name}" ${place === 'front' ? html`aria-current="page"` : ''}>${patient.name}</a>
    <form method="post" action="${address}/close"><button aria-label="Sluit dossier van ${patient.name}"><svg viewBox="0 0 12 12" width="10" height="10" aria-hidden="true"><path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" stroke-width="1.6" stroke-linecap="round"/></svg></button></form>
  </li>`;
}
