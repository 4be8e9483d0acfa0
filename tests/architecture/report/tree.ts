import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** One file of the source. `lines` counts line ends; `imports` are the files of ours that it imports, types included. */
export type SourceFile = {
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly imports: readonly string[];
};

/** What ships: the sources without tests and without the sandbox. */
export const productFiles: readonly SourceFile[] = readFiles('{shared,extension,smart-app}/**/*.{ts,tsx}');

/** What a region runs beside it. */
export const exchangeFiles: readonly SourceFile[] = readFiles('exchange/**/*.{ts,tsx}');

export const styleSheets: readonly SourceFile[] = readFiles('{shared,extension,smart-app}/**/*.css');

export const sandboxFiles: readonly SourceFile[] = readFiles('sandbox/**/*.{ts,tsx}');

export const testFiles: readonly SourceFile[] = readFiles('tests/**/*.{ts,tsx}');

function readFiles(pattern: string): readonly SourceFile[] {
  return globSync(pattern)
    .toSorted()
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      return { path, text, lines: text.split('\n').length - 1, imports: importsOf(path, text) };
    });
}

function importsOf(path: string, text: string): readonly string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '');
  const found = [...code.matchAll(/(?:from|import\(|import)\s*'(\.[^']+\.tsx?)'/g)];
  return [...new Set(found.map(([, target = '']) => join(dirname(path), target)))];
}

/** The longest walk along imports, from the file where it begins to the file that imports nothing more. */
export function deepestChain(files: readonly SourceFile[]): readonly string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const longest = new Map<string, readonly string[]>();

  const chainFrom = (path: string): readonly string[] => {
    const known = longest.get(path);
    if (known) return known;
    const targets = (byPath.get(path)?.imports ?? []).filter((target) => byPath.has(target));
    const chain = [path, ...longestOf(targets.map(chainFrom))];
    longest.set(path, chain);
    return chain;
  };
  return longestOf(files.map(({ path }) => chainFrom(path)));
}

function longestOf(chains: readonly (readonly string[])[]): readonly string[] {
  return chains.reduce((best, chain) => (chain.length > best.length ? chain : best), []);
}

/** How many source files lie beside each other in each folder, fullest first. */
export function filesPerFolder(files: readonly SourceFile[]): readonly (readonly [string, number])[] {
  const counts = Map.groupBy(files, ({ path }) => dirname(path));
  return [...counts].map(([folder, { length }]) => [folder, length] as const).toSorted((a, b) => b[1] - a[1]);
}

/** File names that occur in more than one folder, with the files. A Dutch and an English text of one name are one. */
export function twinFileNames(files: readonly SourceFile[]): readonly string[] {
  const texts = files.filter(({ path }) => !path.startsWith('shared/text/en/') && !isEntrypoint(path));
  return [...Map.groupBy(texts, ({ path }) => basename(path))]
    .filter(([, named]) => named.length > 1)
    .map(([name, named]) => `${name}: ${named.map(({ path }) => path).join(', ')}`);
}

/** The names of these are prescribed by WXT. */
function isEntrypoint(path: string): boolean {
  return path.startsWith('extension/entrypoints/');
}

/** Names of types, interfaces and classes that are declared in more than one file, with the files. */
export function twinTypeNames(files: readonly SourceFile[]): readonly string[] {
  const declared = files.flatMap(({ path, text }) =>
    [...text.matchAll(/^(?:export )?(?:type|interface|class) ([A-Z]\w*)/gm)].map(([, name = '']) => ({
      name,
      path,
    })),
  );
  return [...Map.groupBy(declared, ({ name }) => name)]
    .filter(([, places]) => places.length > 1)
    .map(([name, places]) => `${name}: ${places.map(({ path }) => path).join(', ')}`);
}

/** Files that one file of their own folder imports, and no other: often half of an idea. */
export function knownToOneNeighbour(files: readonly SourceFile[]): readonly string[] {
  const importers = new Map<string, string[]>();
  for (const { path, imports } of files) {
    for (const target of imports) importers.set(target, [...(importers.get(target) ?? []), path]);
  }
  return files
    .map(({ path }) => path)
    .filter((path) => {
      const [only, ...others] = importers.get(path) ?? [];
      return only !== undefined && others.length === 0 && dirname(only) === dirname(path);
    });
}

/**
 * Rooms that import each other, at every level of the tree: beside each other in a folder, the folders below it and its
 * own files are taken as rooms. A pair means that an arrow runs back up.
 */
export function arrowsBack(files: readonly SourceFile[]): readonly string[] {
  const paths = new Set(files.map(({ path }) => path));
  const folders = new Set(files.flatMap(({ path }) => foldersAbove(path)));

  return [...folders].flatMap((folder) => {
    const roomOf = (path: string) =>
      path.startsWith(`${folder}/`) ? path.slice(folder.length + 1).split('/')[0] : undefined;
    const arrows = new Map<string, Set<string>>();
    for (const { path, imports } of files) {
      const from = roomOf(path);
      if (from === undefined) continue;
      for (const target of imports) {
        const to = roomOf(target);
        if (to === undefined || to === from || !paths.has(target)) continue;
        arrows.set(from, (arrows.get(from) ?? new Set()).add(to));
      }
    }
    return roomsInCircles(arrows).map((room) => `${folder}/${room}`);
  });
}

function foldersAbove(path: string): readonly string[] {
  const folder = dirname(path);
  return folder === '.' ? [] : [folder, ...foldersAbove(folder)];
}

function roomsInCircles(arrows: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  return [...arrows.keys()].filter((room) => {
    const reached = new Set<string>();
    const toVisit = [...(arrows.get(room) ?? [])];
    for (let next = toVisit.pop(); next !== undefined; next = toVisit.pop()) {
      if (reached.has(next)) continue;
      reached.add(next);
      toVisit.push(...(arrows.get(next) ?? []));
    }
    return reached.has(room);
  });
}
