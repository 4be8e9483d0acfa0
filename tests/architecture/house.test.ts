import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  arrowsBack,
  deepestChain,
  exchangeFiles,
  filesPerFolder,
  productFiles,
  type SourceFile,
  sandboxFiles,
  styleSheets,
  testFiles,
  twinFileNames,
  twinTypeNames,
} from './report/tree.ts';

const MOST_FILES = 15;
const MOST_LINES = 250;

/** From a page to the last file below it. A screen imports its rules, these the words of the record; types count as well. */
const DEEPEST_CHAIN = 18;

/** Longer than the rule allows today. A file leaves this list when it is cut; no file comes to it. */
const stillLong: Readonly<Record<string, number>> = {
  'tests/e2e/specs/launch-failures.spec.ts': 360,
  'tests/unit/extension/panel/his-page/page-races.test.ts': 255,
  'tests/unit/fhir/exchange/decision-table.ts': 400,
  'tests/unit/fhir/follow/threads.test.ts': 300,
  'tests/unit/fhir/modifier-behaviour.ts': 300,
  'tests/unit/fhir/record/read-user-rights.test.ts': 300,
  'tests/unit/fhir/record/read-user.test.ts': 270,
  'tests/unit/fhir/referral/read-referral.test.ts': 300,
  'tests/unit/fhir/worklist/worklist.test.ts': 300,
};

/** What ships, and what a region runs beside it. */
const ours = [...productFiles, ...exchangeFiles];

const source = (path: string, text = '', imports: readonly string[] = []): SourceFile => ({
  path,
  text,
  lines: text.split('\n').length - 1,
  imports,
});

describe('what ships', () => {
  test(`has at most ${MOST_FILES} files beside each other`, () => {
    expect(filesPerFolder(productFiles).filter(([, files]) => files > MOST_FILES)).toEqual([]);
  });

  test('has no file name twice', () => expect(twinFileNames(ours)).toEqual([]));

  test('has no type name twice', () => expect(twinTypeNames(ours)).toEqual([]));

  test('has no room that imports back', () => {
    expect(arrowsBack(productFiles)).toEqual([]);
  });

  test(`has no chain of imports longer than ${DEEPEST_CHAIN}`, () => {
    expect(deepestChain(productFiles).length).toBeLessThanOrEqual(DEEPEST_CHAIN);
  });
});

test(`no source, style sheet or test is longer than ${MOST_LINES} lines, and what is grows no more`, () => {
  const tooLong = [...ours, ...styleSheets, ...sandboxFiles, ...testFiles].filter(
    ({ path, lines }) => lines > (stillLong[path] ?? MOST_LINES),
  );
  expect(tooLong.map(({ path, lines }) => `${path}: ${lines} lines`)).toEqual([]);
});

test('a field of free text is named in the files that CONTRIBUTING lists, and in no other', () => {
  const section =
    readFileSync('CONTRIBUTING.md', 'utf8').split('such as `otherSupport`')[1]?.split('\n\n')[0] ?? ''; // gone: nothing is listed
  const listed = [...section.matchAll(/`(shared[^`]+)`/g)].map(([, path]) => path);
  const naming = productFiles.filter(({ text }) => /\botherSupport\b/.test(text)).map(({ path }) => path);
  expect(naming.toSorted()).toEqual(listed.toSorted());
});

describe('what is counted', () => {
  test('a chain follows imports to the end', () => {
    const files = [source('a.ts', '', ['b.ts']), source('b.ts', '', ['c.ts']), source('c.ts')];
    expect(deepestChain(files)).toEqual(['a.ts', 'b.ts', 'c.ts']);
  });

  test('Dutch and English texts of one name are a pair, other files of one name are twins', () => {
    const pair = [source('shared/text/nl/chip-text.ts'), source('shared/text/en/chip-text.ts')];
    expect(twinFileNames(pair)).toEqual([]);
    expect(twinFileNames([source('a/chip.ts'), source('b/chip.ts')])).toEqual([
      'chip.ts: a/chip.ts, b/chip.ts',
    ]);
  });

  test('a type of one file and of another with the same name are twins', () => {
    const files = [source('a.ts', 'type Entry = 1;\n'), source('b.ts', 'export type Entry<T> = T;\n')];
    expect(twinTypeNames(files)).toEqual(['Entry: a.ts, b.ts']);
  });

  test('two rooms that import each other are told, also through a third', () => {
    const circle = [
      source('x/a/1.ts', '', ['x/b/1.ts']),
      source('x/b/1.ts', '', ['x/c/1.ts']),
      source('x/c/1.ts', '', ['x/a/2.ts']),
      source('x/a/2.ts'),
    ];
    expect(arrowsBack(circle)).toEqual(['x/a', 'x/b', 'x/c']);
    expect(arrowsBack(circle.slice(0, 2))).toEqual([]);
  });
});
