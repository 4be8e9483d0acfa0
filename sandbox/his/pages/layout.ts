import { html } from 'hono/html';
import type { Session } from '../sessions.ts';

/** A piece of a page. */
export type Html = ReturnType<typeof html>;

type Page = {
  readonly title: string;
  readonly session: Session | undefined;
  readonly main: Html;
  /** Full width for a dossier, a column for reading and forms. */
  readonly width: 'full' | 'column';
};

/** The frame around every page of the HIS. */
export function layout({ title, session, main, width }: Page): Html {
  return html`<!doctype html>
<html lang="nl">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${title} · Lindewerk HIS</title>
  <link rel="icon" href="/his/logo.svg" type="image/svg+xml">
  <link rel="stylesheet" href="/his/frame.css">
  <link rel="stylesheet" href="/his/lists.css">
  <link rel="stylesheet" href="/his/dossier.css">
  <script src="/his/his.js" defer></script>
</head>
<body>
  <header class="bar">
    <a class="brand" href="/his"><img src="/his/logo.svg" alt="" width="22" height="22">Lindewerk</a>
    ${session ? navigation(session) : html`<span class="practice">Huisartsenpraktijk De Linde</span>`}
  </header>
  <main class="${width}">${main}</main>
</body>
</html>`;
}

function navigation({ user }: Session): Html {
  return html`<nav class="places" aria-label="Hoofdmenu">
      <a href="/his">${user.id === 'manager' ? 'Praktijk' : 'Patiënten'}</a>
      <a href="/faults">Storingen</a>
    </nav>
    <span class="practice">Huisartsenpraktijk De Linde</span>
    <span class="user"><span class="face" aria-hidden="true">${initials(user.name)}</span>
      <span>${user.name}<small>${user.title}</small></span></span>
    <form method="post" action="/logout"><button class="quiet">Uitloggen</button></form>`;
}

/** The letters that stand for a person where there is no picture. */
export function initials(name: string): string {
  const [first = '', ...rest] = name.split(' ');
  return `${first.charAt(0)}${rest.at(-1)?.charAt(0) ?? ''}`.toUpperCase();
}
