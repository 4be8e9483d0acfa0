import type { Answers } from '../questions.ts';
import { allNames, problemsIn, rebuildSoon, send, variant, withAnswer } from './portal-page.ts';

let answers = variant.answers;
let visited: readonly string[] = [];
const place = found('#verwijzing');

place.addEventListener('input', take);
place.addEventListener('change', take);
place.addEventListener('focusout', (event) => {
  if (isField(event.target)) visited = [...visited, event.target.name];
  show();
});
place.addEventListener('submit', (event) => {
  event.preventDefault();
  visited = allNames;
  show();
  if (Object.values(problemsIn(answers, visited)).every((problem) => problem === '')) void send(answers);
});

function take({ target }: Event): void {
  if (!isField(target)) return;
  const { name } = target;
  answers = withAnswer(answers, name, inForm(name));
  if (variant.forgets.includes(name)) target.value = '';
  show();
  rebuildSoon(rebuild);
}

function inForm(name: string): Answers[string] {
  const values = new FormData(form()).getAll(name).map(String);
  return variant.questions.find((question) => question.name === name)?.kind === 'choose-several'
    ? values
    : (values[0] ?? '');
}

function show(): void {
  const problems = problemsIn(answers, visited);
  for (const { name } of variant.questions) {
    found(`[data-answer="${name}"]`).textContent = String(answers[name]);
    found(`[data-problem="${name}"]`).textContent = problems[name] ?? '';
  }
}

/** Puts a fresh form in the place of this one, as pages do that get their form from the server again. */
function rebuild(): void {
  const old = form();
  const fresh = old.cloneNode(true);
  old.replaceWith(fresh);
  for (const select of form().querySelectorAll('select')) select.value = String(answers[select.name]); // not cloned along
}

function form(): HTMLFormElement {
  const form = place.querySelector('form');
  if (form === null) throw new Error('the form is gone');
  return form;
}

function found(selector: string): Element {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`nothing at ${selector}`);
  return element;
}

function isField(
  target: EventTarget | null,
): target is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLSelectElement ||
    target instanceof HTMLTextAreaElement
  );
}
