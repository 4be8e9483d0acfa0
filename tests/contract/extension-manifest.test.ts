import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';

const built = ['chrome-mv3', 'firefox-mv3'].map((target) => `dist/extension/${target}/manifest.json`);

// Of what is handed out, so it needs the build: without one it fails, it is not skipped.
describe.each(built)('%s', (file) => {
  let manifest: ReturnType<typeof JSON.parse>;
  beforeAll(() => {
    if (!existsSync(file))
      throw new Error(`${file} is not there. Make it with "npm run build", then run this again.`);
    manifest = JSON.parse(readFileSync(file, 'utf8'));
  });

  test('asks for no more than this', () => {
    const most = ['storage', 'sidePanel', 'identity', 'scripting', 'alarms'];

    expect(manifest.permissions.filter((permission: string) => !most.includes(permission))).toEqual([]);
    expect(manifest.optional_permissions ?? []).toEqual([]);
  });

  test('is let into no page before somebody allows it', () => {
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://localhost/*']);
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
});
