import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const sandboxAdapters = ['his', 'portal']
  .flatMap((kind) => readdirSync(join('extension', kind, 'adapters')))
  .map((file) => basename(file, '.json'))
  .filter((id) => id.startsWith('sandbox-'));

// Made here, by what makes the packages that are handed out: the other builds are for the sandbox.
describe.each(['chrome', 'firefox'])('the package for the store of %s', (browser) => {
  let files: Readonly<Record<string, Uint8Array>> = {};
  beforeAll(() => {
    execFileSync('node_modules/.bin/wxt', ['zip', '-b', browser], { stdio: 'pipe' });
    files = unzipSync(readFileSync(`dist/extension/${name}-${version}-${browser}.zip`));
  }, 120_000);

  test('has the adapters of real HISs', () => {
    expect(filesWith('bricks-huisarts')).not.toEqual([]);
  });

  test.each(['localhost', '127.0.0.1', ...sandboxAdapters])(
    'has %j in no file: it is of the sandbox',
    (words) => {
      expect(filesWith(words)).toEqual([]);
    },
  );

  test('may be let into pages over TLS, and no others', () => {
    const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()));

    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
    expect(manifest.content_security_policy.extension_pages).toContain('connect-src https:;');
  });

  function filesWith(words: string): readonly string[] {
    return Object.entries(files)
      .filter(([, bytes]) => strFromU8(bytes, true).includes(words))
      .map(([file]) => file);
  }
});
