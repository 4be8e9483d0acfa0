import {
  createApp,
  h,
  ref,
  type VNode,
  vModelCheckbox,
  vModelRadio,
  vModelSelect,
  vModelText,
  withDirectives,
} from 'vue';
import type { Answers, Question } from '../questions.ts';
import { allNames, problemsIn, rebuildSoon, send, variant, withAnswer } from './portal-page.ts';

const answers = ref<Answers>(variant.answers);
const visited = ref<readonly string[]>([]);
const build = ref(0);

/** The form with `v-model` on every field, as its compiler would write it. */
const ReferralForm = () => [
  h('form', { key: build.value, class: 'card', novalidate: true, onSubmit }, [
    variant.questions.map(questionField),
    h('button', 'Verwijzing versturen'),
  ]),
  h('section', { class: 'card', 'aria-labelledby': 'weet' }, [
    h('h2', { id: 'weet' }, 'Wat het formulier weet'),
    h(
      'dl',
      variant.questions.map(({ name, label }) => [
        h('dt', label),
        h('dd', { 'data-answer': name }, String(answers.value[name])),
      ]),
    ),
  ]),
];

function onSubmit(event: Event): void {
  event.preventDefault();
  visited.value = allNames;
  if (Object.values(problemsIn(answers.value, allNames)).every((problem) => problem === ''))
    void send(answers.value);
}

function questionField(question: Question): VNode {
  const { name, label, kind, lock } = question;
  const problem = problemsIn(answers.value, visited.value)[name];
  const said = problem ? h('p', { class: 'problem', id: `${name}-problem` }, problem) : undefined;
  const onFocusout = () => {
    visited.value = [...visited.value, name];
  };
  if (kind === 'choose-one' || kind === 'choose-several') {
    return h('fieldset', { class: 'question', disabled: lock === 'disabled', onFocusout }, [
      h('legend', label),
      options(question),
      said,
    ]);
  }
  return h('div', { class: 'question', onFocusout }, [
    h('label', { for: name }, label),
    field(question),
    said,
  ]);
}

function field({ name, kind, type, hint, lock, options: choices }: Question): VNode {
  const shared = { id: name, name, disabled: lock === 'disabled', ...model(name) };
  const answer = answers.value[name];
  if (kind === 'long-text')
    return withDirectives(h('textarea', { ...shared, rows: 5, maxlength: 1000 }), [[vModelText, answer]]);
  if (choices !== undefined) {
    const list = choices.map((option) => h('option', { value: option }, option));
    return withDirectives(h('select', shared, list), [[vModelSelect, answer]]);
  }
  return withDirectives(
    h('input', {
      ...shared,
      type: type ?? 'text',
      placeholder: hint,
      readonly: lock === 'read-only',
      autocomplete: 'off',
    }),
    [[vModelText, answer]],
  );
}

function options({ name, kind, options: choices }: Question): VNode[] {
  const [type, directive] =
    kind === 'choose-one' ? (['radio', vModelRadio] as const) : (['checkbox', vModelCheckbox] as const);
  return (choices ?? []).map((option) =>
    h('label', { key: option, class: 'option' }, [
      withDirectives(h('input', { type, name, value: option, ...model(name) }), [
        [directive, answers.value[name]],
      ]),
      ` ${option}`,
    ]),
  );
}

function model(name: string) {
  return {
    'onUpdate:modelValue': (answer: string | readonly string[]) => {
      answers.value = withAnswer(answers.value, name, answer);
      rebuildSoon(() => {
        build.value += 1;
      });
    },
  };
}

createApp(ReferralForm).mount('#verwijzing');
