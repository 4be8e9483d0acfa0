import type { RegionWords } from '../../domain/region/region.ts';
import { type WordRule, wordRules } from './words-of-region.ts';

/** Breaks up a word of ours in what is passed to a sentence, so that no rule meets it; taken out again at the end. */
const SEAM = '\uE000';

/**
 * All sentences with the region's words in place of ours, made once when a language is loaded. What a sentence is given
 * (a name, what a patient said) comes out as it went in. That is why the words are not simply replaced in the result:
 * a patient who says "coach" has not said "sociaal makelaar".
 */
export function speakAsRegion<T>(texts: T, words: RegionWords, language: 'nl' | 'en'): T {
  const rules = wordRules(words, language);
  return rules.length === 0 ? texts : (said(texts, rules) as T);
}

/** A value of the same shape; `as` above because TypeScript cannot follow a change through any shape. */
function said(value: unknown, rules: readonly WordRule[]): unknown {
  if (typeof value === 'string') return withoutSeams(inTheirWords(value, rules));
  if (typeof value === 'function') {
    return (...given: readonly unknown[]) => said(value(...given.map((one) => sealed(one, rules))), rules);
  }
  return changedInside(value, (one) => said(one, rules));
}

function inTheirWords(sentence: string, rules: readonly WordRule[]): string {
  return rules.reduce((changed, { ours, theirs }) => changed.replace(ours, theirs), sentence);
}

function sealed(given: unknown, rules: readonly WordRule[]): unknown {
  if (typeof given !== 'string') return changedInside(given, (one) => sealed(one, rules));
  if (isId(given)) return given;
  return rules.reduce((kept, { ours }) => kept.replace(ours, (word: string) => [...word].join(SEAM)), given);
}

/** An id of ours, such as "way-to-contact", by which a sentence is looked up. */
function isId(given: string): boolean {
  return /^[a-z]+(?:-[a-z]+)*$/i.test(given);
}

function withoutSeams(sentence: string): string {
  return sentence.replaceAll(SEAM, '');
}

/** Lists and plain objects anew; anything else (a date, a number) as it is. */
function changedInside(value: unknown, change: (one: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(change);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, change(one)]));
}
