import type { CardTranslation } from '../../domain/region/translations.ts';
import type { CardWords } from '../nl/referral/patient-card-text.ts';

/** The patient's card in one language. */
export type CardText = {
  /** BCP 47, as the browser and a screen reader have to read it. */
  readonly language: string;
  readonly direction: CardTranslation['direction'];
  readonly patientCard: CardWords;
  readonly dates: { longDate(iso: string): string };
  /** What a wish is called, by the id of its theme; one that is not named is left out. `as-sent`: as the coach reads it. */
  readonly wishes: 'as-sent' | Readonly<Partial<Record<string, string>>>;
};

/** A region's own translation of the card. What it cannot say in that language gives an empty sentence. */
export function toCardText(translation: CardTranslation): CardText {
  const { language, direction } = translation;
  const t = translation;
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return {
    language,
    direction,
    wishes: {},
    dates: { longDate: (iso) => day.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`)) },
    patientCard: {
      ...translation,
      forPerson: (naam) => fill(t.forPerson, { naam }),
      intro: (praktijk) => fill(t.intro, { praktijk }),
      face: '', // the names say it
      faces: '',
      waitingTime: () => '',
      waitingList: () => t.waitingList,
      contact: {
        phone: (dag, phone) => fill(t.byPhone, { dag, telefoon: leftToRight(phone) }),
        email: (dag, mail) => fill(t.byEmail, { dag, mail: leftToRight(mail) }),
        letter: (dag) => fill(t.byLetter, { dag }),
      },
      bestMoment: () => '',
      next: [t.meet, t.choose, t.later],
      wishes: () => '',
      nearbyFree: '',
      nearbyCosts: () => '',
      nearbyAsk: '',
      points: [t.decide, t.bring, t.refuse],
      feedback: { given: t.feedbackGiven, 'not-given': t.feedbackNotGiven },
      notCalled: (dag, phone) =>
        [fill(t.notCalled, { dag }), phone === '' ? '' : leftToRight(phone)].filter(Boolean).join(' '),
    },
  };
}

/**
 * Keeps the figures of a number, and the letters of an address, in their order: between words from right to left a
 * browser would put the last group of figures first. https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
 */
function leftToRight(words: string): string {
  return `\u2066${words}\u2069`;
}

function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replaceAll(/\{([^{}]*)\}/g, (braces, name: string) => values[name] ?? braces);
}
