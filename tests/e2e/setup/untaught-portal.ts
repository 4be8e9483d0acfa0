import type { BrowserContext } from '@playwright/test';

/**
 * A portal that knows nothing of us: a single-page app whose ids and classes are made at every load, fields with a label
 * and without a name, a question of radios, a list, and one field in a shadow root. It shows its patient, and keeps what
 * its own code heard.
 */
export const untaughtPortal = {
  path: 'wegwijs/verwijzing',
  serve: (context: BrowserContext) =>
    context.route('**/wegwijs/**', (route) => {
      const { searchParams } = new URL(route.request().url());
      const body = pageAbout(searchParams.get('patient') ?? '', searchParams.get('born') ?? ''); // no one
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
    }),
};

function pageAbout(patient: string, born: string): string {
  const made = () => `x1${Math.random().toString(36).slice(2, 9)}`;
  // One looks as if a person chose it, and is another word at the next load all the same.
  const word = () =>
    `veld-${Array.from({ length: 6 }, () => 'aeiou'[Math.floor(Math.random() * 5)]).join('')}`;
  const text = (label: string, id = made()) => {
    return `<p class="${made()}"><label for="${id}">${label}</label><input id="${id}" class="${made()}"></p>`;
  };
  return `<!doctype html><html lang="nl"><head><title>Wegwijs</title></head><body><main>
    <h1>Verwijzing</h1>
    <p><span data-patient-name>${patient}</span>, <span data-patient-born>${born}</span></p>
    <form>
      ${text('Naam *')}
      ${text('Geboortedatum')}
      ${text('Telefoonnummer', word())}
      <p><label>Waarom verwijst u? <textarea class="${made()}"></textarea></label></p>
      <fieldset><legend>Mag de coach bellen?</legend>
        <label><input type="radio" name="${made()}" value="1"> Ja, graag</label>
        <label><input type="radio" value="0"> Nee</label></fieldset>
      <wor-doctor></wor-doctor>
      <button>Versturen</button>
    </form></main>
    <script>
      customElements.define('wor-doctor', class extends HTMLElement {
        constructor() {
          super();
          this.attachShadow({ mode: 'open' }).innerHTML = '<label>Verwezen door <input></label>';
        }
      });
      const radios = document.querySelectorAll('[type=radio]');
      radios[1].name = radios[0].name;
      const heard = {};
      document.addEventListener('input', (event) => {
        const field = event.composedPath()[0];
        heard[field.labels[0].firstChild.textContent.trim()] = field.value;
        document.documentElement.dataset.heard = JSON.stringify(heard);
      });
      document.addEventListener('submit', (event) => {
        event.preventDefault();
        document.documentElement.dataset.sent = 'yes';
      });
    </script></body></html>`;
}
