import { html } from 'hono/html';
import { users } from '../../users.ts';
import { type Html, initials, layout } from './layout.ts';

/** Everyone who can log in, one button each: the sandbox has no passwords. */
export function loginPage(next: string): Html {
  return layout({
    title: 'Inloggen',
    session: undefined,
    width: 'column',
    main: html`<h1>Wie bent u?</h1>
      <p class="lead">Dit is een proefomgeving met verzonnen patiënten. Kies een gebruiker; een wachtwoord is er niet.</p>
      <form method="post" action="/login" class="people">
        <input type="hidden" name="next" value="${next}">
        ${users.map(
          ({ id, name, title }) => html`<button name="user" value="${id}" class="person">
            <span class="face" aria-hidden="true">${initials(name)}</span>
            <span class="who">${name}<small>${title}</small></span>
          </button>`,
        )}
      </form>`,
  });
}
