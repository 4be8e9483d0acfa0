import { type Answers, type Question, questions, untouched } from './questions.ts';

/** How the form behaves, by the address: real portals differ, change and get in the way. */
export type Variant = {
  readonly questions: readonly Question[];
  readonly answers: Answers;
  /** Builds the whole form anew after every answer. */
  readonly rebuilds: 'never' | 'after-every-answer';
  /** Names of questions whose answer is thrown away. */
  readonly forgets: readonly string[];
  /** Whose referral the portal shows above the form. */
  readonly patient: ShownPatient | undefined;
  /** Another patient is opened as soon as this question has an answer. */
  readonly switchesAt: string | undefined;
  /** The form sends itself as soon as this question has an answer. */
  readonly sendsAt: string | undefined;
};

type ShownPatient = { readonly name: string; readonly birthDate: string };

/** Two fictitious people whose referral can be open in the portal. */
export const patients: Readonly<Record<string, ShownPatient>> = {
  berg: { name: 'Ria van den Berg', birthDate: '12-03-1950' },
  bakker: { name: 'Piet Bakker', birthDate: '01-07-1948' },
};

/** Reads `?without=…&disabled=…&filled=…&forgets=…&rebuilds=yes&patient=…&switches=…&sends=…`; lists by comma. */
export function variantOf(query: (name: string) => string | undefined): Variant {
  const list = (name: string) => query(name)?.split(',') ?? [];
  const disabled = list('disabled');
  const filled = list('filled');

  return {
    questions: questions
      .filter(({ name }) => !list('without').includes(name))
      .map((question) => (disabled.includes(question.name) ? { ...question, lock: 'disabled' } : question)),
    answers: {
      ...untouched,
      ...Object.fromEntries(filled.map((name) => [name, filledIn[name] ?? 'Stond er al'])),
    },
    rebuilds: query('rebuilds') === undefined ? 'never' : 'after-every-answer',
    forgets: list('forgets'),
    patient: patients[query('patient') ?? ''],
    switchesAt: query('switches'),
    sendsAt: query('sends'),
  };
}

const filledIn: Answers = {
  telefoon: '0595 000 999',
  tolk: 'Turks',
  wensen: ['Natuur'],
  naam: 'Piet Bakker',
};
