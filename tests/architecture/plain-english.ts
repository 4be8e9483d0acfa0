/**
 * Longest sentence of a comment, in words. Guides for plain language advise 25; ours name a cause and its effect in one
 * sentence and may take ten more. Past that a reader holds two thoughts at once.
 */
export const LONGEST_SENTENCE = 35;

/** What is said in other words in comments, and what to say. */
const outInComments: readonly (readonly [RegExp, string])[] = [
  [/\bcan not\b/i, 'cannot'],
  [/\bnobody\b/i, 'no one, or who'],
  [/\bstands\b/i, 'is'],
];

/** Names of files and folders that do not say what is in them. */
export const namesThatSayNothing =
  /(^|[/.-])(utils?|helpers?|commons?|misc|handlers?|data|infos?|process(es|or)?)(?=[/.-])/;

/** One comment: its words, and the line of the file at which it begins. */
export type SourceComment = { readonly line: number; readonly words: string };

/** One thing that a stranger would stumble over. */
export type Fault = { readonly kind: 'long-sentence' | 'word-out'; readonly what: string };

/** The comments of a TypeScript file; lines of `//` that follow each other are one. */
export function commentsIn(source: string): readonly SourceComment[] {
  const comment =
    /\/\*[\s\S]*?\*\/|(?:^[ \t]*\/\/[^\n]*(?:\n[ \t]*\/\/[^\n]*)*)|(?<=[;,{}()\]>'|&\s])\/\/ [^\n]*/gm;
  return [...source.matchAll(comment)].map(({ 0: text, index }) => ({
    line: source.slice(0, index).split('\n').length,
    words: text
      .replace(/^[ \t]*(\/\*\*?|\*\/|\/\/|\*)/gm, ' ')
      .replace(/\*\/$/, '')
      .trim(),
  }));
}

/** What is wrong with the English of a comment; empty when nothing is. */
export function faultsIn({ words }: SourceComment): readonly Fault[] {
  const long = sentencesOf(words)
    .map((sentence) => sentence.split(/\s+/).filter((word) => /\w/.test(word)))
    .filter(({ length }) => length > LONGEST_SENTENCE)
    .map((sentence) => ({
      kind: 'long-sentence' as const,
      what: `${sentence.length} words in one sentence: ${sentence.slice(0, 6).join(' ')}`,
    }));
  const out = outInComments.flatMap(([pattern, instead]) => {
    const [word] = pattern.exec(words) ?? [];
    return word === undefined ? [] : [{ kind: 'word-out' as const, what: `"${word}": say "${instead}"` }];
  });
  return [...long, ...out];
}

/** A full stop, question mark, colon or semicolon ends a thought; so do an empty line and the items of a list. */
function sentencesOf(words: string): readonly string[] {
  return words
    .split(/\n[ \t]*\n|\n[ \t]*[-•|@`]/)
    .flatMap((paragraph) => paragraph.replace(/\s+/g, ' ').split(/(?<=[.?!:;])\s+/));
}
