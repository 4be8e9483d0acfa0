import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const folder = new URL('../../shared/ui/', import.meta.url);

/** Style sheets of the panel; the list and the numbers have tables and charts with a scale of their own. */
const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.css') && !/^(worklist|volume|coach)/.test(file),
);

/** What is on the screen: paper is measured in points. */
function onScreen(file: string): string {
  return readFileSync(new URL(file, folder), 'utf8').replaceAll(/@media print \{[\s\S]*?\n\}/g, '');
}

function declared(file: string, property: string): readonly string[] {
  return [...onScreen(file).matchAll(new RegExp(`(?<![-\\w])${property}: ([^;]+);`, 'g'))].map(
    ([, value = '']) => value,
  );
}

describe('type in the panel', () => {
  test('has three sizes and two weights, in four pairs', () => {
    expect(declared('tokens.css', '--text-(?:small|base|title)')).toEqual(['13px', '14px', '17px']);
    expect(declared('tokens.css', '--weight-(?:normal|strong)')).toEqual(['400', '600']);
  });

  test.each(sheets.map((file) => ({ file })))(
    'takes every size and weight of $file from them',
    ({ file }) => {
      const sizes = declared(file, 'font-size').filter((value) => value !== 'inherit');
      expect(sizes.filter((value) => !/^var\(--text-(small|base|title)\)$/.test(value))).toEqual([]);
      expect(
        declared(file, 'font-weight').filter((value) => !/^var\(--weight-(normal|strong)\)$/.test(value)),
      ).toEqual([]);
      const fonts = declared(file, 'font').filter((value) => value !== 'inherit');
      expect(fonts.filter((value) => !/^var\(--text-(small|base)\) \//.test(value))).toEqual([]);
    },
  );
});
