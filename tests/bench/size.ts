import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtApp } from '../../sandbox/sandbox.ts';
import type { Measured } from './report.ts';

/** Loaded only when asked for: the second language, dates where the browser lacks them, the numbers of a practice. */
const onDemand = /^(english|temporal|polyfill|dist|global|volume|launch-volume)/;

/** JavaScript that a consult loads, gzip, in KiB. */
export async function measureSize(): Promise<Measured> {
  const folder = join(builtApp, 'assets');
  const scripts = (await readdir(folder)).filter((name) => name.endsWith('.js') && !onDemand.test(name));
  const sizes = await Promise.all(
    scripts.map(async (name) => gzipSync(await readFile(join(folder, name))).length),
  );
  const total = sizes.reduce((sum, size) => sum + size, 0) / 1024;
  return {
    name: 'JavaScript of the consult panel (KiB gzip)',
    figure: total,
    bar: 64,
    note: scripts.join(', '),
  };
}
