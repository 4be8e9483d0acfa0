import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

/*
 * The documents for who works on this: every path, code name and link in them must lead somewhere. A page that names
 * what was renamed last week is worse than none, because it is believed.
 */

/** Names of other people's software that our documents explain. Everything else must occur in our own sources. */
const namesOfOthers: Readonly<Record<string, string>> = {
  BrowserAdapter: 'class of fhirclient that we do not use',
  checkReferencesOnWrite: 'setting of a Medplum project',
  ExtensionSettings: 'policy of Chrome, Edge and Firefox',
  optionalDependencies: 'field of a package in package-lock.json',
};

const notOurs = new Set(['node_modules', 'dist', 'test-results', 'playwright-report']);
const folders = readdirSync('.', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !notOurs.has(entry.name))
  .map(({ name }) => name);

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...filesIn('docs').filter((path) => path.endsWith('.md')),
].map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/** Every word of the sources that is no comment, and of JSON. Sentences for the screen are no code names. */
const codeWords = new Set(
  ['shared', 'smart-app', 'extension', 'exchange', 'sandbox', 'tests']
    .flatMap(filesIn)
    .filter((path) => /\.(tsx?|mjs|cjs|js|json)$/.test(path))
    .filter((path) => !path.startsWith('shared/text/') && path !== 'tests/architecture/documents.test.ts')
    .concat(
      'package.json',
      ...readdirSync('.').filter((path) => /\.config\.ts$|^tsconfig.*\.json$/.test(path)),
    )
    .flatMap((path) => withoutComments(readFileSync(path, 'utf8')).match(/[A-Za-z_$][\w$]*/g) ?? []),
);

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !path.split('/').some((part) => notOurs.has(part)));
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}

/** Blocks of code without a language are drawings; the others are commands and settings, which are not looked at. */
function drawingsIn(text: string): readonly string[] {
  return [...text.matchAll(/^```\n([\s\S]*?)^```$/gm)].map(([, drawing]) => drawing ?? ''); // group 1 always matches
}

function codeSpansIn(text: string): readonly string[] {
  const prose = text.replace(/^\s*```[\s\S]*?^\s*```$/gm, '');
  return [...prose.matchAll(/`([^`\n]+)`/g)].map(([, span]) => span ?? ''); // group 1 always matches
}

/** Paths in backticks that begin with a folder of ours, without what follows a `#`. */
function pathsIn(text: string): readonly string[] {
  return codeSpansIn(text)
    .filter((span) => folders.some((folder) => span.startsWith(`${folder}/`)))
    .map((span) => span.replace(/#.*$/, ''));
}

/** Names of code in backticks or in a drawing: `toTask`, `decide()`, `Knowledge<T>`, and of `Referrals.answer` the type. */
function codeNamesIn(text: string): readonly string[] {
  const spans = codeSpansIn(text)
    .filter((span) => /^[A-Za-z]\w*(\.[A-Za-z]\w*)*(\(\)|<\S+>)?$/.test(span))
    .filter((span) => !/\.(tsx?|json|md)$/.test(span)); // the name of a file
  const drawn = drawingsIn(text).flatMap((drawing) => drawing.match(/\b[a-z]+[A-Z]\w*/g) ?? []);
  return [...spans, ...drawn]
    .flatMap((span) => span.replace(/[(<].*$/, '').split('.'))
    .filter((name) => /^([a-z]+[A-Z]\w*|[A-Z][a-z]\w*)$/.test(name));
}

/** Links to files, relative to the document, without what follows a `#`. */
function linksIn(text: string): readonly string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => (target ?? '').replace(/#.*$/, '')) // group 1 always matches
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target));
}

function isNamed(name: string): boolean {
  return codeWords.has(name) || Object.hasOwn(namesOfOthers, name);
}

describe('what is looked for in a document', () => {
  test.each([
    {
      text: 'see `shared/domain/`, `docs/SCALE.md#sizes` and `elsewhere/x.ts`',
      paths: ['shared/domain/', 'docs/SCALE.md'],
      because: 'a path is one of ours when it begins with a folder of ours',
    },
    {
      text: 'put it in `tests/fixtures/his/<id>/`',
      paths: ['tests/fixtures/his/<id>/'],
      because: 'a path with a hole in it cannot be opened',
    },
    { text: '```sh\nls `shared/none`\n```', paths: [], because: 'a command is not looked at' },
  ])('paths: $because', ({ text, paths }) => expect(pathsIn(text)).toEqual(paths));

  test.each([
    {
      text: '`Cell`, `toTask()`, `Row<Id>`',
      names: ['Cell', 'toTask', 'Row'],
      because: 'of code, called or not',
    },
    { text: '`Referrals.answer`', names: ['Referrals'], because: 'a part in small letters is any word' },
    { text: '`npm run check`, `wor-step`, `BSN`', names: [], because: 'not every code span is a name' },
    { text: '```\n page ──► readPage\n```', names: ['readPage'], because: 'a drawing names them plainly' },
  ])('names: $because', ({ text, names }) => expect(codeNamesIn(text)).toEqual(names));

  test('a name that occurs nowhere is not known', () => {
    expect(isNamed('readTheMindOfThePatient')).toBe(false);
  });
});

describe.each(documents)('$path', ({ path, text }) => {
  test('names only files and folders that exist', () => {
    expect(pathsIn(text).filter((named) => !existsSync(named))).toEqual([]);
  });

  test('names only code that exists', () => {
    expect(codeNamesIn(text).filter((name) => !isNamed(name))).toEqual([]);
  });

  test('links only to files that exist', () => {
    expect(linksIn(text).filter((target) => !existsSync(join(dirname(path), target)))).toEqual([]);
  });
});

describe.each(documents.filter(({ path }) => path.startsWith('docs/adr/')))('$path', ({ text }) => {
  test('says what every decision must say, in this order', () => {
    const heads = [...text.matchAll(/\*\*([A-Z][a-z]+)\.\*\*/g)].map(([, head]) => head);

    expect(heads).toEqual(['Status', 'Date', 'Context', 'Decision', 'Alternatives', 'Consequences']);
    expect(text).toMatch(/\*\*Date\.\*\* \d{4}-\d{2}-\d{2}/);
  });
});

test.each(Object.keys(namesOfOthers))('%s is still explained somewhere', (name) => {
  expect(documents.some(({ text }) => codeNamesIn(text).includes(name))).toBe(true);
});
