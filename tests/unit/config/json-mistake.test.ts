import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJson } from '../../../shared/config/json-mistake.ts';

describe('JSON that a person wrote', () => {
  test.each([
    { text: '{ "a": 1, }', line: 1, column: 11, because: 'a comma too many in a group' },
    { text: '[1, 2,\n]', line: 2, column: 1, because: 'a comma too many in a list' },
    { text: '[1,,2]', line: 1, column: 4, because: 'two commas' },
    { text: '{\n  "a": 1\n  "b": 2\n}', line: 3, column: 3, because: 'a comma too few' },
    { text: '{\r\n  "a": 1\r\n  "b": 2\r\n}', line: 3, column: 3, because: 'the same, written on Windows' },
    { text: '{"a": \'b\'}', line: 1, column: 7, because: 'single quotation marks' },
    { text: '{“a”: 1}', line: 1, column: 2, because: 'quotation marks of a word processor' },
    { text: '{a: 1}', line: 1, column: 2, because: 'a name without quotation marks' },
    { text: '{\n  // note\n  "a": 1\n}', line: 2, column: 3, because: 'a remark' },
    { text: '{"a": "b\n}', line: 1, column: 9, because: 'a quotation mark too few' },
    { text: '{"a": "C:\\map"}', line: 1, column: 10, because: 'a backslash that stands for itself' },
    { text: '{"a": 01}', line: 1, column: 8, because: 'a zero before a number' },
    { text: '{"a": 1', line: 1, column: 8, because: 'it ends too soon' },
    { text: '', line: 1, column: 1, because: 'nothing is in it' },
    { text: '{} {}', line: 1, column: 4, because: 'something comes after the end' },
    { text: '<!doctype html>', line: 1, column: 1, because: 'a page stands there' },
    { text: '{"a" 1}', line: 1, column: 6, because: 'a colon too few' },
    { text: '{"a": [1}', line: 1, column: 9, because: 'the wrong bracket' },
    { text: '[', line: 1, column: 2, because: 'a list that is not closed' },
    {
      text: `{\n"a": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      line: 2,
      column: 206,
      because: 'nobody means so many levels',
    },
  ])('goes wrong at $line:$column in $text: $because', ({ text, line, column }) => {
    expect(readJson(text)).toEqual({ ok: false, mistake: { line, column } });
  });

  test('is read as JSON.parse reads it, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string(), brokenJson()), (text) => {
        const read = readJson(text);
        if (read.ok) {
          expect(read.value).toEqual(JSON.parse(text));
          return;
        }
        expect(() => JSON.parse(text)).toThrow();
        const { line, column } = read.mistake;
        expect(line).toBeGreaterThan(0);
        expect(column).toBeLessThanOrEqual(text.length + 1);
      }),
    );
  });

  test('goes wrong where something was put in, or nearly so', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ name: fc.integer() }), { minLength: 3 }), fc.nat(), (list, nth) => {
        const rows = list.map((row) => JSON.stringify(row));
        const broken = nth % rows.length;
        const text = `[\n${rows.map((row, index) => (index === broken ? `${row}!` : row)).join(',\n')}\n]`;
        expect(readJson(text)).toMatchObject({ ok: false, mistake: { line: broken + 2 } });
      }),
    );
  });

  test('with 100,000 lists inside each other is a mistake like any other', () => {
    expect(readJson('['.repeat(100_000))).toEqual({ ok: false, mistake: { line: 1, column: 202 } });
  });
});

/** Valid JSON with one character taken out or put in. */
function brokenJson() {
  return fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', '\n')).map(([json, at, put]) => {
    const place = at % (json.length + 1);
    return json.slice(0, place) + put + json.slice(place + 1);
  });
}
