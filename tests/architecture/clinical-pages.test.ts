import { describe, expect, test } from 'vitest';
import { anchorsOf, filesLike, readText } from './clinical-page.ts';

describe.each(filesLike('docs/clinical/*.md'))('%s', (path) => {
  test('waits for a physician to sign it off', () => {
    expect(readText(path)).toContain('to be signed off by a physician');
  });

  test('links only to headings that exist', () => {
    const own = path.replace('docs/clinical/', '');

    for (const [link, name, anchor] of readText(path).matchAll(/\]\(([a-zA-Z]+\.md)?#([a-z-]+)\)/g)) {
      expect(anchorsOf(name ?? own), link).toContain(anchor);
    }
  });
});

test('every pointer from the code to a clinical page leads to a heading', () => {
  const pointers = filesLike('shared/**/*.{ts,tsx}').flatMap((path) => [
    ...readText(path).matchAll(/docs\/clinical\/([a-z]+\.md)#([a-z-]+)/g),
  ]);

  expect(pointers.length).toBeGreaterThan(0);
  for (const [pointer, name, anchor] of pointers) expect(anchorsOf(name ?? ''), pointer).toContain(anchor);
});
