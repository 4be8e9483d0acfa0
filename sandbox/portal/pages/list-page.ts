import { html } from 'hono/html';
import { type Build, builds } from '../bundle.ts';
import { type Html, layout } from './layout.ts';

/** What people call each of them. */
export const buildTitles: Readonly<Record<Build, string>> = {
  plain: 'gewone HTML',
  react: 'React',
  vue: 'Vue',
  'web-components': 'webcomponenten',
};

/** Where a referral starts: the same form, four ways. */
export function listPage(): Html {
  return layout(
    'Verwijzen',
    html`<h1>Verwijzen naar welzijn</h1>
    <p>Hetzelfde formulier, op vier manieren gebouwd.</p>
    <ul class="choices">
      ${builds.map((build) => html`<li><a href="/portal/${build}">Formulier in ${buildTitles[build]}</a></li>`)}
    </ul>`,
  );
}
