// `npm run release:build`: what practice IT and the stores take from a release, with checksums, in dist/release.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { zipSync } from 'fflate';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const release = 'dist/release';

rmSync(release, { recursive: true, force: true });
mkdirSync(release, { recursive: true });

run('vite', ['build']);
run('wxt', ['zip']);
run('wxt', ['zip', '-b', 'firefox']);

writeZip(join(release, `${name}-${version}-smart-app.zip`), 'dist/smart-app');
for (const file of readdirSync('dist/extension').filter((file) => file.startsWith(`${name}-${version}-`)))
  cpSync(join('dist/extension', file), join(release, file));

const checksums = readdirSync(release).map((file) => `${sha256(join(release, file))}  ${basename(file)}`);
writeFileSync(join(release, 'SHA256SUMS'), `${checksums.join('\n')}\n`);
console.log(`\n${checksums.join('\n')}\n\nIn ${release}.`);

/** Ends the release when a build fails. */
function run(command, args) {
  const { status } = spawnSync(join('node_modules/.bin', command), args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** All files of a folder as one zip file. */
function writeZip(file, folder) {
  const files = readdirSync(folder, { recursive: true })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile());
  const entries = Object.fromEntries(files.map((path) => [relative(folder, path), readFileSync(path)]));
  writeFileSync(file, zipSync(entries));
}

function sha256(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
