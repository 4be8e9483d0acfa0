import { coachEndReasons, offerKinds } from '../domain/answer/answer.ts';
import { referrerTypes } from '../domain/people/referrer-types.ts';
import { isOwnCode, themes } from '../domain/referral/choice-fields.ts';
import { reasonIds } from '../domain/signals/signal-id.ts';
import { plainWords } from './columns.ts';
import { endReasons, synonyms, type WordColumn, wordColumns } from './word-lists.ts';

/** What each word can stand for, in the order of choosing. */
export const wordChoices: Readonly<Record<WordColumn, readonly string[]>> = {
  reason: reasonIds,
  theme: themes,
  'end-reason': endReasons,
  'referrer-type': referrerTypes.map(({ id }) => id),
  sex: ['female', 'male', 'other', 'unknown'],
  offer: themes,
  'offer-kind': offerKinds,
  'ended-because': coachEndReasons,
};

/**
 * Names that screens give these choices, by column and id, in any language: they are recognised too. A column without
 * is known by its ids and synonyms.
 */
export type ChoiceLabels = Readonly<Partial<Record<WordColumn, Readonly<Record<string, string>>>>>;

/** What the user said of words that were not known, by `wordKey`; '': it means nothing on the list. */
export type SaidWords = Readonly<Record<string, string>>;

/** What one word in one column is known by. */
export function wordKey(column: WordColumn, word: string): string {
  return `${column}:${plainWords(word).join(' ')}`;
}

/** What the words of a cell stand for. */
export type ReadWords = {
  readonly ids: readonly string[];
  /** Words that no one knows, not even the user. */
  readonly unknown: readonly string[];
  /** Words that are on no list of ours, whatever the user said of them: they stay there to be changed. */
  readonly asked: readonly string[];
};

/** What a word in a column can stand for: ours, and what the region added, which has a label. */
export function choicesIn(column: WordColumn, labels: readonly ChoiceLabels[]): readonly string[] {
  const labelled = labels.flatMap((names) => Object.keys(names[column] ?? {})); // known by its ids alone
  return [...wordChoices[column], ...new Set(labelled.filter(isOwnCode))];
}

/** Reads the words of these columns. `labels`: of each language that a sheet may be kept in. */
export function wordReader(
  labels: readonly ChoiceLabels[],
  said: SaidWords,
): (column: WordColumn, cell: string) => ReadWords {
  const known = new Map<string, string>();
  const learn = (column: WordColumn, word: string, id: string) => known.set(wordKey(column, word), id);
  for (const column of wordColumns) {
    for (const id of choicesIn(column, labels)) {
      learn(column, id, id);
      for (const word of synonyms[column][id] ?? []) learn(column, word, id); // known by its label only
      for (const names of labels) learn(column, names[column]?.[id] ?? id, id); // a referrer's id is its name
    }
  }

  const idOf = (key: string) => known.get(key) ?? (Object.hasOwn(said, key) ? said[key] : undefined);

  return (column, cell) => {
    const isKnown = (word: string) => idOf(wordKey(column, word)) !== undefined;
    const words = wordsIn(column, cell, isKnown);
    const ids = words.flatMap((word) => idOf(wordKey(column, word)) ?? []);
    return {
      ids: [...new Set(ids)].filter((id) => id !== ''),
      unknown: words.filter((word) => !isKnown(word)),
      asked: words.filter((word) => !known.has(wordKey(column, word))),
    };
  };
}

function wordsIn(column: WordColumn, cell: string, isKnown: (word: string) => boolean): readonly string[] {
  if (plainWords(cell).length === 0) return [];
  return isKnown(cell) || !several.has(column) ? [cell] : piecesOf(cell, isKnown);
}

/** A referral can have several of these in one cell. */
const several: ReadonlySet<WordColumn> = new Set(['reason', 'theme']);

/** By semicolon and line first: a label may have a comma or "en" in it. */
function piecesOf(cell: string, isKnown: (word: string) => boolean): readonly string[] {
  const whole = (text: string, at: RegExp) =>
    text
      .split(at)
      .map((piece) => piece.trim())
      .filter((piece) => plainWords(piece).length > 0);
  return whole(cell, /[;|\n\r]+/).flatMap((piece) =>
    isKnown(piece)
      ? [piece]
      : whole(piece, /[,+&]|\s\/\s|\sen\s/).flatMap((part) => {
          const finer = whole(part, /\//);
          return !isKnown(part) && finer.length > 1 && finer.every(isKnown) ? finer : [part];
        }),
  );
}
