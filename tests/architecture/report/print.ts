// `npm run report` and `npm run check -- --report`: the numbers to steer by. None is a law; one that falls is a question.
import { globSync, readFileSync } from 'node:fs';
import { filesOfSend } from './send-road.ts';
import {
  arrowsBack,
  deepestChain,
  filesPerFolder,
  knownToOneNeighbour,
  productFiles,
  sandboxFiles,
  testFiles,
  twinFileNames,
  twinTypeNames,
} from './tree.ts';

const sizes = productFiles.map(({ lines }) => lines).toSorted((a, b) => a - b);
const sizeAt = (share: number) => sizes[Math.floor(share * (sizes.length - 1))] ?? 0;
const [fullest = ['', 0]] = filesPerFolder(productFiles);
const [fullestOfAll = ['', 0]] = filesPerFolder([...productFiles, ...sandboxFiles, ...testFiles]);
const chain = deepestChain(productFiles);
const everyFile = [...productFiles, ...sandboxFiles, ...testFiles];

const rows: readonly (readonly [what: string, value: string | number, aim: string])[] = [
  ['source files that ship', productFiles.length, ''],
  ['lines: median / p90 / max', `${sizeAt(0.5)} / ${sizeAt(0.9)} / ${sizes.at(-1)}`, 'median 50-60'],
  ['files over 250 lines, of all', everyFile.filter(({ lines }) => lines > 250).length, '0'],
  [
    'files under 20 lines',
    `${Math.round((100 * sizes.filter((size) => size < 20).length) / sizes.length)} %`,
    '',
  ],
  ['most files in a folder', `${fullest[1]} (${fullest[0]})`, '15'],
  ['most files in a folder, sandbox and tests too', `${fullestOfAll[1]} (${fullestOfAll[0]})`, ''],
  ['rooms with an arrow back up', arrowsBack(productFiles).length, '0'],
  ['deepest import chain', chain.length, '18'],
  ['files that "Verstuur" runs through', await filesOnTheRoad(), '18'],
  ['files that name one field of a referral', filesNaming('whoMayAnswer'), '6'],
  ['type names declared twice', twinTypeNames(productFiles).length, '0'],
  ['file names twice', twinFileNames(productFiles).length, '0'],
  ['files known to one neighbour only', knownToOneNeighbour(productFiles).length, ''],
  ['sandbox and its tests, share of all lines', `${sandboxShare()} %`, '15 %'],
];

for (const [what, value, aim] of rows) {
  console.log(`${what.padEnd(48)} ${String(value).padEnd(36)}${aim && `  aim: ${aim}`}`);
}
console.log(`\nThe deepest chain:\n${chain.map((path) => `  ${path}`).join('\n')}`);
process.exit(); // the send that was measured leaves timers behind

async function filesOnTheRoad(): Promise<string> {
  const { road, asked } = await filesOfSend();
  return `${road.length}, and ${asked.length} that are asked on the way`;
}

/** Files of the product in which this field is spelled out. */
function filesNaming(field: string): number {
  return productFiles.filter(({ text }) => new RegExp(`\\b${field}\\b`).test(text)).length;
}

function sandboxShare(): string {
  const lines = (pattern: string) =>
    globSync(pattern).reduce((sum, path) => sum + readFileSync(path, 'utf8').split('\n').length - 1, 0);
  const code = '{ts,tsx,mjs,cjs,css,html}';
  const all = lines(`{shared,extension,smart-app,sandbox,tests}/**/*.${code}`);
  const ofSandbox = lines(`sandbox/**/*.${code}`) + lines(`tests/unit/sandbox/**/*.${code}`);
  return ((100 * ofSandbox) / all).toFixed(1);
}
