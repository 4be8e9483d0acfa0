import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['firefox-esr', 'firefox'];
const macApp = '/Applications/Firefox.app/Contents/MacOS/firefox';

/**
 * Path of a Firefox to test in: the one named by FIREFOX_PATH, one of the system, else the Debian package, installed
 * when root. Throws a sentence with the fix when none can be had.
 */
export function firefoxPath(): string {
  const named = process.env.FIREFOX_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`FIREFOX_PATH is set to ${named}, but there is nothing there. Correct it or unset it.`);
  }
  return found() ?? installedFromDebian() ?? fail();
}

function found(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter); // without one there is only the Mac's
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, macApp].find((path) => existsSync(path));
}

function installedFromDebian(): string | undefined {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return undefined;
  console.log('No Firefox here: installing the Debian package…');
  spawnSync('apt-get', ['update'], { stdio: 'ignore' });
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'firefox-esr'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return found();
}

function fail(): never {
  throw new Error(
    'No Firefox found and none could be installed. Install one (Debian: "sudo apt-get install firefox-esr") ' +
      'or set FIREFOX_PATH to one.',
  );
}
