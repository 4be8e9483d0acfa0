import { html } from 'hono/html';
import type { Answers, Question } from '../questions.ts';
import type { Variant } from '../variant.ts';
import type { Html } from './layout.ts';

/** The form as a server of the year 2005 would send it. */
export function plainForm({ questions, answers }: Variant): Html {
  return html`<form class="card" novalidate>
      ${questions.map((question) => plainQuestion(question, answers))}
      <button>Verwijzing versturen</button>
    </form>
    <section class="card" aria-labelledby="weet"><h2 id="weet">Wat het formulier weet</h2>
      <dl>${questions.map(({ name, label }) => html`<dt>${label}</dt><dd data-answer="${name}">${String(answers[name])}</dd>`)}</dl>
    </section>`;
}

function plainQuestion(question: Question, answers: Answers): Html {
  const { name, label, options, lock } = question;
  const problem = html`<p class="problem" id="${name}-problem" data-problem="${name}"></p>`;
  if (options === undefined || question.kind === 'choose-from-list') {
    return html`<div class="question"><label for="${name}">${label}</label>${field(question, answers)}${problem}</div>`;
  }
  const type = question.kind === 'choose-one' ? 'radio' : 'checkbox';
  return html`<fieldset class="question" ${lock === 'disabled' ? 'disabled' : ''}><legend>${label}</legend>
      ${options.map(
        (option) => html`<label class="option"><input type="${type}" name="${name}" value="${option}"
          ${isAnswer(answers[name], option) ? 'checked' : ''}> ${option}</label>`,
      )}${problem}</fieldset>`;
}

function field({ name, kind, type, options, lock }: Question, answers: Answers): Html {
  const locked = lock === 'open' ? '' : lock === 'disabled' ? 'disabled' : 'readonly';
  const value = String(answers[name]);
  if (kind === 'long-text') {
    return html`<textarea id="${name}" name="${name}" rows="5" maxlength="1000" aria-describedby="${name}-problem"
      ${locked}>${value}</textarea>`;
  }
  if (options !== undefined) {
    return html`<select id="${name}" name="${name}" aria-describedby="${name}-problem" ${locked}>
      ${options.map((option) => html`<option value="${option}" ${option === value ? 'selected' : ''}>${option}</option>`)}</select>`;
  }
  // This one of the four has the browser's own date picker.
  const inputType = name === 'geboortedatum' ? 'date' : (type ?? 'text');
  return html`<input id="${name}" name="${name}" type="${inputType}" value="${value}" maxlength="120"
    aria-describedby="${name}-problem" autocomplete="off" ${locked}>`;
}

/** True when this option was chosen. */
function isAnswer(answer: Answers[string] | undefined, option: string): boolean {
  return Array.isArray(answer) ? answer.includes(option) : answer === option;
}
