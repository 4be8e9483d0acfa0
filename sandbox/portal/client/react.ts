import { createElement as h, type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Answers, Question } from '../questions.ts';
import { allNames, problemsIn, rebuildSoon, send, variant, withAnswer, withTick } from './portal-page.ts';

type FieldEvent = { readonly target: HTMLInputElement };

type QuestionProps = {
  readonly key: string;
  readonly question: Question;
  readonly answer: Answers[string] | undefined;
  readonly problem: string | undefined;
  readonly onAnswer: (answer: string | readonly string[]) => void;
  readonly onLeave: () => void;
};

/** The form with controlled fields: what React did not notice, it takes out of the field again. */
function ReferralForm(): ReactNode {
  const [answers, setAnswers] = useState(variant.answers);
  const [visited, setVisited] = useState<readonly string[]>([]);
  const [build, setBuild] = useState(0);
  const problems = problemsIn(answers, visited);

  const onSubmit = (event: Event) => {
    event.preventDefault();
    setVisited(allNames);
    if (Object.values(problemsIn(answers, allNames)).every((problem) => problem === '')) void send(answers);
  };
  const fields = variant.questions.map((question) =>
    h(QuestionField, {
      key: question.name,
      question,
      answer: answers[question.name],
      problem: problems[question.name],
      onAnswer: (answer) => {
        setAnswers((before) => withAnswer(before, question.name, answer));
        rebuildSoon(() => setBuild((times) => times + 1));
      },
      onLeave: () => setVisited((before) => [...before, question.name]),
    }),
  );

  return [
    h(
      'form',
      { key: build, className: 'card', noValidate: true, onSubmit },
      fields,
      h('button', { type: 'submit' }, 'Verwijzing versturen'),
    ),
    h(
      'section',
      { key: 'state', className: 'card', 'aria-labelledby': 'weet' },
      h('h2', { id: 'weet' }, 'Wat het formulier weet'),
      h(
        'dl',
        null,
        variant.questions.map(({ name, label }) => [
          h('dt', { key: `${name}-label` }, label),
          h('dd', { key: name, 'data-answer': name }, String(answers[name])),
        ]),
      ),
    ),
  ];
}

function QuestionField(props: QuestionProps): ReactNode {
  const { question, problem, onLeave } = props;
  const { name, label, kind, lock } = question;
  const said = problem ? h('p', { className: 'problem', id: `${name}-problem` }, problem) : null;
  if (kind === 'choose-one' || kind === 'choose-several') {
    return h(
      'fieldset',
      { className: 'question', disabled: lock === 'disabled', onBlur: onLeave },
      h('legend', null, label),
      options(props),
      said,
    );
  }
  return h(
    'div',
    { className: 'question', onBlur: onLeave },
    h('label', { htmlFor: name }, label),
    field(props),
    said,
  );
}

function field({ question, answer, onAnswer }: QuestionProps): ReactNode {
  const { name, kind, type, hint, lock, options: choices } = question;
  const shared = {
    id: name,
    name,
    value: answer,
    disabled: lock === 'disabled',
    onChange: ({ target }: FieldEvent) => onAnswer(target.value),
  };
  if (kind === 'long-text')
    return h('textarea', { ...shared, rows: 5, maxLength: 1000, readOnly: lock === 'read-only' });
  if (choices !== undefined)
    return h(
      'select',
      shared,
      choices.map((option) => h('option', { key: option, value: option }, option)),
    );
  return h('input', {
    ...shared,
    type: type ?? 'text',
    placeholder: hint,
    readOnly: lock === 'read-only',
    autoComplete: 'off',
  });
}

function options({
  question: { name, kind, options: choices },
  answer,
  onAnswer,
}: QuestionProps): readonly ReactNode[] {
  const isOne = kind === 'choose-one';
  return (choices ?? []).map((option) =>
    h(
      'label',
      { key: option, className: 'option' },
      h('input', {
        type: isOne ? 'radio' : 'checkbox',
        name,
        value: option,
        checked: isOne ? answer === option : (answer ?? []).includes(option),
        onChange: ({ target }: FieldEvent) =>
          onAnswer(isOne ? option : withTick(answer, option, target.checked)),
      }),
      ` ${option}`,
    ),
  );
}

const place = document.querySelector('#verwijzing');
if (place === null) throw new Error('nowhere to put the form');
createRoot(place).render(h(ReferralForm, null));
