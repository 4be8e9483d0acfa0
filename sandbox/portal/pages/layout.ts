import { html } from 'hono/html';

/** A piece of a page, escaped. */
export type Html = ReturnType<typeof html>;

/** The frame around every page of the portal. */
export function layout(title: string, main: Html, script?: string): Html {
  return html`<!doctype html>
<html lang="nl">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${title} · Wegwijs verwijsportaal</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="/portal/portal.css">
  ${script === undefined ? '' : html`<script type="module" src="${script}"></script>`}
</head>
<body>
  <header class="bar">
    <a href="/portal"><strong>Wegwijs</strong> verwijsportaal</a>
    <a href="/portal/received">Ontvangen verwijzingen</a>
  </header>
  <main>${main}</main>
</body>
</html>`;
}
