import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const macApps = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Path of a Chromium to test in: the one named by CHROMIUM_PATH, one of the system, else installed: the Debian
 * package when root, the test tool's own download elsewhere. Throws a sentence with the fix when none can be had.
 */
export function chromiumPath(): string {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH is set to ${named}, but there is nothing there. Correct it or unset it.`);
  }
  return found() ?? installedFromDebian() ?? downloaded() ?? fail();
}

function found(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...macApps, chromium.executablePath()].find((path) => existsSync(path));
}

function installedFromDebian(): string | undefined {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return undefined;
  console.log('No Chromium here: installing the Debian package…');
  spawnSync('apt-get', ['update'], { stdio: 'ignore' });
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return found();
}

function downloaded(): string | undefined {
  console.log('No Chromium here: asking the test tool to download one…');
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
  return found();
}

function fail(): never {
  throw new Error(
    'No Chromium found and none could be installed. Install one (Debian: "sudo apt-get install chromium") ' +
      'or set CHROMIUM_PATH to one.',
  );
}
