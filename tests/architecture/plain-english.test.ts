import { describe, expect, test } from 'vitest';
import { commentsIn, faultsIn, LONGEST_SENTENCE, namesThatSayNothing } from './plain-english.ts';
import { productFiles, sandboxFiles, testFiles } from './report/tree.ts';

const files = [...productFiles, ...sandboxFiles, ...testFiles].filter(
  ({ path }) => !path.includes('/plain-english'),
);
const faults = files.flatMap(({ path, text }) =>
  commentsIn(text).flatMap((comment) =>
    faultsIn(comment).map((fault) => ({ ...fault, at: `${path}:${comment.line}` })),
  ),
);

test(`a sentence of a comment has at most ${LONGEST_SENTENCE} words`, () => {
  const long = faults.filter(({ kind }) => kind === 'long-sentence');
  expect(long.map(({ at, what }) => `${at}: ${what}`)).toEqual([]);
});

test('no comment uses a word that is out', () => {
  const out = faults.filter(({ kind }) => kind === 'word-out').map(({ at, what }) => `${at}: ${what}`);
  expect(out).toEqual([]);
});

test('the name of a file or folder says what is in it', () => {
  expect(files.map(({ path }) => path).filter((path) => namesThatSayNothing.test(path))).toEqual([]);
});

describe('what is found in a comment', () => {
  test.each([
    { source: '/** It can not. */', what: ['"can not": say "cannot"'], because: 'one word for one meaning' },
    { source: '// Nobody reads it', what: ['"Nobody": say "no one, or who"'], because: 'say who acts' },
    { source: "const text = 'can not';", what: [], because: 'a sentence for the screen is no comment' },
    {
      source: `/**\n * ${'word '.repeat(LONGEST_SENTENCE + 1)}end.\n */`,
      what: [`${LONGEST_SENTENCE + 2} words in one sentence: word word word word word word`],
      because: 'a long sentence is told also over several lines',
    },
    {
      source: `// ${'word '.repeat(LONGEST_SENTENCE - 1)}end.\n// ${'word '.repeat(LONGEST_SENTENCE - 1)}end.`,
      what: [],
      because: 'two sentences are not one',
    },
  ])('$because', ({ source, what }) => {
    expect(
      commentsIn(source)
        .flatMap(faultsIn)
        .map((fault) => fault.what),
    ).toEqual(what);
  });
});
