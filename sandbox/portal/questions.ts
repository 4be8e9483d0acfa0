/** One question of the referral form; the server and all four clients ask the same. */
export type Question = {
  readonly name: string;
  readonly label: string;
  readonly kind: 'text' | 'long-text' | 'choose-one' | 'choose-several' | 'choose-from-list';
  /** What a text looks like, beneath its label. */
  readonly hint?: string;
  readonly type?: 'date' | 'tel';
  readonly options?: readonly string[];
  readonly need: 'required' | 'optional';
  readonly lock: 'open' | 'disabled' | 'read-only';
};

/** What was answered, by name of the question; several answers for a question that takes them. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

const open = { need: 'required', lock: 'open' } as const;

/** The form of the portal. */
export const questions: readonly Question[] = [
  { ...open, name: 'naam', label: 'Naam', kind: 'text' },
  { ...open, name: 'geboortedatum', label: 'Geboortedatum', kind: 'text', hint: 'dd-mm-jjjj' },
  { ...open, name: 'telefoon', label: 'Telefoonnummer', kind: 'text', type: 'tel' },
  { ...open, name: 'adres', label: 'Postcode en woonplaats', kind: 'text', need: 'optional' },
  {
    ...open,
    name: 'bellen',
    label: 'Mag de coach bellen?',
    kind: 'choose-one',
    options: ['Ja', 'Nee, liever niet'],
  },
  { ...open, name: 'reden', label: 'Reden van verwijzing', kind: 'long-text' },
  {
    ...open,
    name: 'wensen',
    label: 'Wensen',
    kind: 'choose-several',
    need: 'optional',
    options: [
      'Vrijwilligerswerk',
      'Mensen ontmoeten',
      'Mantelzorgondersteuning',
      'Ontdekken en doen',
      'Bewegen met plezier',
      'Koken en samen eten',
      'Natuur',
      'Muziek en cultuur',
    ],
  },
  {
    ...open,
    name: 'tolk',
    label: 'Tolk',
    kind: 'choose-from-list',
    options: ['Geen tolk nodig', 'Arabisch', 'Oekraïens', 'Pools', 'Tigrinya', 'Turks'],
  },
  {
    ...open,
    name: 'urgentie',
    label: 'Hoe snel is het nodig?',
    kind: 'choose-one',
    options: ['Gewoon', 'Binnen een week'],
  },
  { ...open, name: 'verwijzer', label: 'Verwijzer', kind: 'text' },
  { ...open, name: 'praktijk', label: 'Praktijk', kind: 'text', need: 'optional', lock: 'read-only' },
];

/** A form no one touched. */
export const untouched: Answers = {
  ...Object.fromEntries(questions.map(({ name, kind }) => [name, kind === 'choose-several' ? [] : ''])),
  tolk: 'Geen tolk nodig',
  praktijk: 'Huisartsenpraktijk De Linde',
};

/** What is wrong with an answer, in words; empty when nothing is. */
export function problemWith({ name, kind, need }: Question, answers: Answers): string {
  const answer = String(answers[name] ?? '').trim();
  if (answer === '') return need === 'optional' ? '' : 'Vul dit in.';
  if (name === 'telefoon' && !/^[+\d][\d\s-]{8,}$/.test(answer)) return 'Dit is geen telefoonnummer.';
  if (name === 'geboortedatum' && !/^(\d{2}-\d{2}-\d{4}|\d{4}-\d{2}-\d{2})$/.test(answer))
    return 'Schrijf de datum als dd-mm-jjjj.';
  return kind === 'long-text' && answer.length < 10 ? 'Schrijf iets meer.' : '';
}
