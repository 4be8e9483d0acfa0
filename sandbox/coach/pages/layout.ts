import { html } from 'hono/html';
import type { coachAuthor } from '../author.ts';
import { style } from './style.ts';

/** A piece of a page, escaped. */
export type Html = ReturnType<typeof html>;

type Page = {
  readonly title: string;
  readonly base: string;
  readonly author: ReturnType<typeof coachAuthor>;
  readonly body: Html;
};

/** The frame of every page of the desk. */
export function layout({ title, base, author, body }: Page): Html {
  return html`<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title} · Coachdesk</title>
    <link rel="icon" href="data:," />
    <style>${style}</style>
  </head>
  <body>
    <a class="skip" href="#inhoud">Naar de inhoud</a>
    <header class="bar">
      <a href="${base}">Coachdesk</a>
      <p>Ingelogd als ${author.name}</p>
    </header>
    <main id="inhoud">${body}</main>
  </body>
</html>`;
}
