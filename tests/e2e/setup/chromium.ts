import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const macApps = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const shells = [
  '/usr/lib/chromium/chromium-headless-shell', // Debian; the command on the path is only a script that starts it
  '/usr/lib64/chromium-browser/headless_shell', // Fedora
];

/**
 * Path of a Chromium to test in: the one named by CHROMIUM_PATH, one of the system, else installed: the Debian
 * package when root, the test tool's own download elsewhere. Throws a sentence with the fix when none can be had.
 */
export function chromiumPath(): string {
  return (
    named('CHROMIUM_PATH') ??
    first(whole()) ??
    (installFromDebian('chromium') ? first(whole()) : undefined) ??
    downloaded() ??
    fail()
  );
}

/**
 * Path of a Chromium for stories without an extension: the "headless shell", the same engine without a window, which
 * takes a third less time. Found as `chromiumPath` finds the whole one (the variable is CHROMIUM_SHELL_PATH). Where
 * there is none, the whole one does.
 */
export function chromiumShellPath(): string {
  return (
    named('CHROMIUM_SHELL_PATH') ??
    first(shells) ??
    (installFromDebian('chromium-headless-shell') ? first(shells) : undefined) ??
    chromiumPath()
  );
}

function named(variable: 'CHROMIUM_PATH' | 'CHROMIUM_SHELL_PATH'): string | undefined {
  const path = process.env[variable];
  if (!path) return undefined;
  if (existsSync(path)) return path;
  throw new Error(`${variable} is set to ${path}, but there is nothing there. Correct it or unset it.`);
}

function whole(): readonly string[] {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...macApps, chromium.executablePath()];
}

function first(paths: readonly string[]): string | undefined {
  return paths.find((path) => existsSync(path));
}

/** Whether the package could be installed; only tried as root where there is apt. */
function installFromDebian(name: 'chromium' | 'chromium-headless-shell'): boolean {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return false;
  console.log(`No ${name} here: installing the Debian package…`);
  spawnSync('apt-get', ['update'], { stdio: 'ignore' });
  const { status } = spawnSync('apt-get', ['install', '-y', '--no-install-recommends', name], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

function downloaded(): string | undefined {
  console.log('No Chromium here: asking the test tool to download one…');
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
  return first(whole());
}

function fail(): never {
  throw new Error(
    'No Chromium found and none could be installed. Install one (Debian: "sudo apt-get install chromium") ' +
      'or set CHROMIUM_PATH to one.',
  );
}
