import { readdir, readFile } from 'node:fs/promises';
import { SourceMap } from 'node:module';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtApp } from '../../sandbox/sandbox.ts';
import type { Measured } from './report.ts';

/** What a consult asks for by itself beside the scripts of its two pages, and on the way from checklist to feedback. */
const toChecklist = ['consult'];
const onTheWay = ['referring', 'sending', 'following'];
/** Few consults come to these: the second language, dates where the browser lacks them, other views, a launch that fails. */
const otherwise =
  /^(english|access|launch|panel|failures|volume|worklist|global|open-practice|map-worker|social-map-text)/;

const others = /node_modules\/(?!preact\/|@tanstack\/)/;

type Script = { readonly name: string; readonly code: string };

/**
 * JavaScript of a consult, gzip, in KiB, file by file as a browser gets it: all that is loaded until the checklist
 * is there, all of the way launch → checklist → refer → see the feedback, and of that what is ours with Preact and
 * TanStack Query. What a rare step loads on its own (withdrawing, drafts, "no") is printed apart.
 */
export async function measureSize(): Promise<readonly Measured[]> {
  const scripts = await readScripts();
  const pages = ['launch', 'index'].map((page) => `${page}.html`);
  const entries = await Promise.all(pages.map((page) => scriptOf(page)));
  const checklist = closure(scripts, [...entries, ...toChecklist.map((part) => named(scripts, part))]);
  const way = closure(scripts, [...checklist, ...onTheWay.map((part) => named(scripts, part))]);
  const rare = scripts.filter((script) => !way.includes(script.name) && !otherwise.test(script.name));
  const theirs = await weightOfOthers(scripts.filter(({ name }) => way.includes(name)));

  const sum = (names: readonly string[]) =>
    names.reduce((total, name) => total + weight(scripts.find((script) => script.name === name)), 0);
  return [
    {
      name: 'JavaScript to the checklist (KiB gzip)',
      figure: sum(checklist),
      bar: 64,
      note: `${listed(scripts, checklist)}`,
      needed:
        'fhirclient (some 17) replaced by sign-in code of our own, or zod and icons off the way to the checklist',
    },
    {
      name: 'JavaScript from launch to feedback (KiB gzip)',
      figure: sum(way),
      bar: 90,
      needed: 'the same as to the checklist: what comes after it weighs less than a third',
      note: `with ${listed(
        scripts,
        way.filter((name) => !checklist.includes(name)),
      )}; rarely also ${listed(
        rare,
        rare.map(({ name }) => name),
      )}`,
    },
    {
      name: 'of which ours, Preact and query (KiB gzip)',
      figure: sum(way) - theirs,
      bar: 40,
      needed: 'sentences of the screens as data that only one part needs: they are about half of it',
      note: `the other ${theirs.toFixed(1)}: fhirclient, zod, icons; by share of each file`,
    },
  ];
}

async function readScripts(): Promise<readonly Script[]> {
  const folder = join(builtApp, 'assets');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.js'));
  return Promise.all(names.map(async (name) => ({ name, code: await readFile(join(folder, name), 'utf8') })));
}

async function scriptOf(page: string): Promise<string> {
  const [, source] = /<script[^>]* src="([^"]+)"/.exec(await readFile(join(builtApp, page), 'utf8')) ?? [];
  if (source === undefined) throw new Error(`${page} has no script`);
  return basename(source);
}

function named(scripts: readonly Script[], part: string): string {
  const script = scripts.find(({ name }) => name.startsWith(`${part}-`));
  if (script === undefined) throw new Error(`there is no part "${part}" any more: vite.config.ts`);
  return script.name;
}

/** These files with all that they import. */
function closure(scripts: readonly Script[], names: readonly string[]): readonly string[] {
  const all = new Set(names);
  for (const name of all) {
    const { code = '' } = scripts.find((script) => script.name === name) ?? {}; // a style sheet has no imports
    for (const [, imported] of code.matchAll(/\b(?:from|import) ?"\.\/([^"]+\.js)"/g))
      all.add(imported ?? '');
  }
  return [...all];
}

function weight(script: Script | undefined): number {
  return gzipSync(script?.code ?? '').length / 1024;
}

function listed(scripts: readonly Script[], names: readonly string[]): string {
  return scripts
    .filter(({ name }) => names.includes(name))
    .map((script) => `${script.name.replace(/-[^-]{8}\.js$|-.{8}\.js$/, '')} ${weight(script).toFixed(1)}`)
    .join(', ');
}

/** What is neither ours nor Preact nor query, by its share of the letters of each file. */
async function weightOfOthers(scripts: readonly Script[]): Promise<number> {
  const weights = await Promise.all(
    scripts.map(async (script) => weight(script) * shareOfOthers(script.code, await mapOf(script))),
  );
  return weights.reduce((sum, one) => sum + one, 0);
}

async function mapOf({ name }: Script): Promise<SourceMap | undefined> {
  const map = await readFile(join(builtApp, 'assets', `${name}.map`), 'utf8').catch(() => undefined);
  return map === undefined ? undefined : new SourceMap(JSON.parse(map)); // the bundler's own few lines have none
}

function shareOfOthers(code: string, map: SourceMap | undefined): number {
  const lines = code.split('\n');
  const others = lines.flatMap((line, row) =>
    [...line].filter((_letter, column) => isOthers(map?.findEntry(row, column))),
  );
  return others.length / code.length;
}

function isOthers(entry: ReturnType<SourceMap['findEntry']> | undefined): boolean {
  return entry !== undefined && 'originalSource' in entry && others.test(entry.originalSource);
}
