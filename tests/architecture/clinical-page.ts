import { globSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);

/** A file of the repository, as text. */
export function readText(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

/** Files of the repository, by pattern. */
export function filesLike(pattern: string): readonly string[] {
  return globSync(pattern, { cwd: root });
}

/** A page of the clinical content. */
export function clinicalPage(name: string): string {
  return readText(`docs/clinical/${name}`);
}

/** What is under one heading of a clinical page. */
export function section(name: string, heading: string): string {
  const after = `\n${clinicalPage(name)}`.split(`\n## ${heading}\n`)[1];
  if (after === undefined) throw new Error(`docs/clinical/${name} has no heading "## ${heading}"`);
  return after.split('\n## ')[0] ?? '';
}

/** The names by which a link reaches the headings of a clinical page. */
export function anchorsOf(name: string): readonly string[] {
  const headings = clinicalPage(name).matchAll(/^## (.+)$/gm);
  return [...headings].map(([, heading]) =>
    (heading ?? '')
      .toLowerCase()
      .replace(/[^a-z0-9 -]/g, '')
      .replaceAll(' ', '-'),
  );
}
