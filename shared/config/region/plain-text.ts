import { z } from '../../zod.ts';
import type { ConfigFault } from '../config-problem.ts';

/**
 * Words that a patient need not know, from the Dutch of care and welfare. They are found inside longer words too.
 * Source and owner: docs/clinical/prompts.md.
 */
export const hardWords =
  /psychosociaal|interventie|traject|verwijz|welbevinden|zelfredzaam|participatie|cliënt|intake|zingeving|eenzaam|diagnose|klachtenpatroon|problematiek|netwerk/i;

/** What a text of a region must keep to. */
export type TextRules = {
  readonly letters?: number;
  readonly words?: number;
  /** Who reads it: a patient's sentence is shorter, and free of `hardWords`. */
  readonly reader: 'patient' | 'professional';
  /** Names between braces that are filled in from the settings; each must be there. */
  readonly placeholders?: readonly string[];
  /** Those that may be there. */
  readonly mayHave?: readonly string[];
};

const longestSentence = { patient: 20, professional: 25 };

/** One text that a region writes; every rule that it breaks is named. HTML in it is text like any other. */
export function plainText(rules: TextRules) {
  return z.string().check(z.trim(), z.minLength(1), ({ value, issues }) => {
    for (const fault of faultsOfText(value, rules)) {
      issues.push({ code: 'custom', input: value, params: { fault } });
    }
  });
}

/** What is wrong with a text; empty when nothing is. */
export function faultsOfText(text: string, rules: TextRules): readonly ConfigFault[] {
  const { letters = Number.POSITIVE_INFINITY, words = Number.POSITIVE_INFINITY } = rules;
  const { placeholders = [], mayHave = [] } = rules;
  const allowed = [...placeholders, ...mayHave];
  const named = [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
  const most = longestSentence[rules.reader];
  const tooLong = sentencesOf(text).find((sentence) => countWords(sentence) > most);
  const [hard] = (rules.reader === 'patient' && hardWords.exec(text)) || [];
  return [
    ...(text.length > letters ? [{ kind: 'too-many-letters', maximum: letters } as const] : []),
    ...(countWords(text) > words ? [{ kind: 'too-many-words', maximum: words } as const] : []),
    ...(tooLong === undefined
      ? []
      : [{ kind: 'long-sentence', maximum: most, begins: beginning(tooLong) } as const]),
    ...(hard === undefined ? [] : [{ kind: 'hard-word', word: hard.toLowerCase() } as const]),
    ...placeholders
      .filter((name) => !named.includes(name))
      .map((name) => ({ kind: 'no-placeholder', name }) as const),
    ...named
      .filter((name) => !allowed.includes(name))
      .map((name) => ({ kind: 'unknown-placeholder', name, allowed }) as const),
  ];
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?!:])\s+|\n+/);
}

function beginning(sentence: string): string {
  return sentence.split(/\s+/).slice(0, 4).join(' ');
}

/** Words of a text as a reader counts them. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
