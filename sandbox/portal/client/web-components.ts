import { css, html, LitElement, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import type { Answers, Question } from '../questions.ts';
import { allNames, problemsIn, rebuildSoon, send, variant, withAnswer, withTick } from './portal-page.ts';

/** One question in a shadow root of its own; tells its answer by an event. */
class PortalQuestion extends LitElement {
  static override properties = { question: { attribute: false }, answer: { attribute: false }, problem: {} };
  static override styles = css`
    :host { display: block; margin-bottom: 18px; }
    label, legend { font-weight: 600; padding: 0; }
    fieldset { border: 0; padding: 0; margin: 0; }
    input:not([type=radio], [type=checkbox]), select, textarea {
      display: block; box-sizing: border-box; width: 100%; margin-top: 4px; font: inherit; font-weight: 400; color: inherit;
      padding: 8px 10px; border: 1px solid #6f7f8c; border-radius: 6px; background: #fff;
    }
    input[readonly], :disabled { background: #eef1f3; color: #4c5a66; }
    .option { display: block; font-weight: 400; padding: 4px 0; }
    .problem { color: #a1260d; margin: 4px 0 0; }
    :focus-visible { outline: 2px solid #0b6b5d; outline-offset: 2px; }
  `;

  declare question: Question;
  declare answer: Answers[string];
  declare problem: string;

  override render(): TemplateResult {
    const { label, kind, lock } = this.question;
    const said = this.problem ? html`<p class="problem">${this.problem}</p>` : '';
    if (kind === 'choose-one' || kind === 'choose-several')
      return html`<fieldset ?disabled=${lock === 'disabled'}><legend>${label}</legend>${this.choices()}${said}</fieldset>`;
    return html`<label>${label} ${this.field()}</label>${said}`;
  }

  private field(): TemplateResult {
    const { kind, type, hint, lock, options } = this.question;
    const take = ({ target }: Event) => {
      if (target instanceof HTMLElement && 'value' in target) this.tell(String(target.value));
    };
    const isDisabled = lock === 'disabled';
    if (kind === 'long-text')
      return html`<textarea rows="5" maxlength="1000" .value=${live(this.answer)} ?disabled=${isDisabled} @input=${take}></textarea>`;
    if (options !== undefined)
      return html`<select ?disabled=${isDisabled} @change=${take}>
        ${options.map((option) => html`<option ?selected=${option === this.answer}>${option}</option>`)}
      </select>`;
    return html`<input type=${type ?? 'text'} placeholder=${hint ?? ''} autocomplete="off" .value=${live(this.answer)}
      ?disabled=${isDisabled} ?readonly=${lock === 'read-only'} @input=${take}>`;
  }

  private choices(): readonly TemplateResult[] {
    const { kind, options } = this.question;
    const isOne = kind === 'choose-one';
    const take = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement)) return;
      this.tell(isOne ? target.value : withTick(this.answer, target.value, target.checked));
    };
    return (options ?? []).map(
      (
        option,
      ) => html`<label class="option"><input type=${isOne ? 'radio' : 'checkbox'} name="choice" .value=${option}
        .checked=${live(isOne ? this.answer === option : this.answer.includes(option))} @change=${take}> ${option}</label>`,
    );
  }

  private tell(answer: string | readonly string[]): void {
    this.dispatchEvent(new CustomEvent('answer', { detail: answer }));
  }
}

/** The whole form, with what it knows beneath it. */
class PortalForm extends LitElement {
  static override properties = { answers: { state: true }, visited: { state: true }, build: { state: true } };
  static override styles = css`
    .card { background: #fff; border: 1px solid #d9e0e4; border-radius: 10px; padding: 20px 24px; margin-bottom: 20px; }
    h2 { font-size: 18px; margin: 0 0 12px; }
    dl { display: grid; grid-template-columns: minmax(90px, 200px) minmax(0, 1fr); gap: 6px 16px; margin: 0; }
    dt { color: #4c5a66; }
    dd { margin: 0; white-space: pre-line; overflow-wrap: anywhere; }
    button { font: inherit; font-weight: 600; padding: 10px 18px; border: 0; border-radius: 6px; background: #0b6b5d; color: #fff; }
    :focus-visible { outline: 2px solid #0b6b5d; outline-offset: 2px; }
  `;

  declare answers: Answers;
  declare visited: readonly string[];
  declare build: number;

  constructor() {
    super();
    this.answers = variant.answers;
    this.visited = [];
    this.build = 0;
  }

  override render(): TemplateResult {
    return html`${keyed(this.build, this.form())}
      <section class="card" aria-labelledby="weet">
        <h2 id="weet">Wat het formulier weet</h2>
        <dl>
          ${variant.questions.map(
            ({ name, label }) =>
              html`<dt>${label}</dt><dd data-answer=${name}>${String(this.answers[name])}</dd>`,
          )}
        </dl>
      </section>`;
  }

  private form(): TemplateResult {
    const problems = problemsIn(this.answers, this.visited);
    return html`<form class="card" novalidate @submit=${this.onSubmit}>
      ${variant.questions.map(
        (question) => html`<portal-question name=${question.name} .question=${question}
          .answer=${live(this.answers[question.name])} .problem=${problems[question.name] ?? ''}
          @answer=${(event: CustomEvent) => this.take(question.name, event.detail)}
          @focusout=${() => {
            this.visited = [...this.visited, question.name];
          }}></portal-question>`,
      )}
      <button>Verwijzing versturen</button>
    </form>`;
  }

  private take(name: string, answer: string | readonly string[]): void {
    this.answers = withAnswer(this.answers, name, answer);
    rebuildSoon(() => {
      this.build += 1;
    });
  }

  private onSubmit(event: Event): void {
    event.preventDefault();
    this.visited = allNames;
    if (Object.values(problemsIn(this.answers, allNames)).every((problem) => problem === ''))
      void send(this.answers);
  }
}

customElements.define('portal-question', PortalQuestion);
customElements.define('portal-form', PortalForm);
