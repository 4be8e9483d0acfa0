import { type Answers, problemWith } from '../questions.ts';
import { patients, type Variant } from '../variant.ts';

/** How this page was asked to behave. */
export const variant: Variant = JSON.parse(document.querySelector('#variant')?.textContent ?? '');

/** The answers after one more; some portals throw it away, or open another patient meanwhile. */
export function withAnswer(before: Answers, name: string, answer: string | readonly string[]): Answers {
  if (variant.forgets.includes(name)) return { ...before };
  if (variant.switchesAt === name) openAnother();
  if (variant.sendsAt === name) queueMicrotask(() => form()?.requestSubmit());
  return { ...before, [name]: answer };
}

/** The list after one box was ticked or unticked. */
export function withTick(
  before: Answers[string] | undefined,
  option: string,
  ticked: boolean,
): readonly string[] {
  const rest = (Array.isArray(before) ? before : []).filter((each) => each !== option);
  return ticked ? [...rest, option] : rest;
}

/** Runs `build` after the page was drawn, if this portal builds its form anew all the time. */
export function rebuildSoon(build: () => void): void {
  if (variant.rebuilds === 'after-every-answer') requestAnimationFrame(build);
}

/** What is wrong, by name of the question, of those that were visited. */
export function problemsIn(answers: Answers, visited: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    variant.questions
      .filter(({ name }) => visited.includes(name))
      .map((question) => [question.name, problemWith(question, answers)]),
  );
}

/** Sends what the form knows; the other side has the last word. */
export async function send(answers: Answers): Promise<void> {
  const answer = await fetch(location.pathname, { method: 'POST', body: JSON.stringify(answers) });
  if (answer.ok) location.assign('/portal/received');
}

/** Every question, for a form that is sent before it was filled in. */
export const allNames: readonly string[] = variant.questions.map(({ name }) => name);

function form(): HTMLFormElement | null {
  const inside = document.querySelector('portal-form')?.shadowRoot ?? document;
  return inside.querySelector('form');
}

function openAnother(): void {
  const [name, birthDate] = ['#patient-naam', '#patient-geboortedatum'].map((id) =>
    document.querySelector(id),
  );
  if (name) name.textContent = patients.bakker?.name ?? '';
  if (birthDate) birthDate.textContent = patients.bakker?.birthDate ?? '';
}
