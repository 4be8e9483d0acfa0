import { html } from 'hono/html';
import { type Html, layout } from './layout.ts';

/** A page that says what went wrong and what can be done. */
export function noticePage(title: string, text: string): Html {
  return layout({
    title,
    session: undefined,
    width: 'column',
    main: html`<section class="card notice"><h1>${title}</h1><p>${text}</p><p><a href="/his">Naar het HIS</a></p></section>`,
  });
}
