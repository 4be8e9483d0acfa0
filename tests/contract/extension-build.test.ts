import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';

const built = ['chrome-mv3', 'firefox-mv3'].map((target) => `dist/extension/${target}`);

// Of what is handed out, so it needs the build: without one it fails, it is not skipped.
describe.each(built)('%s', (folder) => {
  let manifest: ReturnType<typeof JSON.parse>;
  beforeAll(() => {
    if (!existsSync(folder))
      throw new Error(`${folder} is not there. Make it with "npm run build", then run this again.`);
    manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  });

  test('asks for no more than this', () => {
    const most = ['storage', 'sidePanel', 'identity', 'scripting', 'alarms'];

    expect(manifest.permissions.filter((permission: string) => !most.includes(permission))).toEqual([]);
    // Asked for with a portal that the HIS opens, and never before: which page opened a tab.
    expect(manifest.optional_permissions).toEqual(['webNavigation']);
  });

  test('is let into no page before somebody allows it', () => {
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://localhost/*']);
  });

  test('does not run in private windows: what they show must not outlive them', () => {
    expect(manifest.incognito).toBe('not_allowed');
  });

  test('shows no file of its own to pages, and hears none of them', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('runs no code from elsewhere', () => {
    const { extension_pages: policy } = manifest.content_security_policy;

    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).not.toMatch(/unsafe|blob:/);
  });

  test('costs a HIS page at most 8 KiB', () => {
    const script = readFileSync(join(folder, 'content-scripts/his.js'));

    expect(gzipSync(script).length).toBeLessThanOrEqual(8 * 1024);
  });

  test('holds no path of the machine it was made on, and nothing for developers', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const scripts = files.filter((file) => file.endsWith('.js'));

    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
    for (const file of scripts) expect(readFileSync(join(folder, file), 'utf8')).not.toContain(process.cwd());
  });
});
