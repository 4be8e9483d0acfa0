import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineOfPath } from '../../../../shared/config/region/json-line.ts';

/** All paths of a value, in the order in which JSON.stringify writes them. */
function pathsOf(value: unknown): readonly (readonly (string | number)[])[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => below(index, one));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, one]) => below(name, one));
  return [];
}

function below(name: string | number, value: unknown) {
  return [[name], ...pathsOf(value).map((path) => [name, ...path])];
}

test('every value is found on the line on which it begins, whatever is in the file', () => {
  fc.assert(
    fc.property(fc.object({ maxDepth: 3, values: [fc.jsonValue(), fc.string()] }), (made) => {
      const json: unknown = JSON.parse(JSON.stringify(made));
      const text = JSON.stringify(json, null, 2); // one value a line, so lines follow the order of paths
      const lines: readonly number[] = pathsOf(json).map((path) => lineOfPath(text, path));

      expect(lines.every((line, index) => line > (lines[index - 1] ?? 0))).toBe(true);
    }),
  );
});

test.each([
  { path: ['a', 1], line: 4, because: 'the second of a list' },
  { path: ['b'], line: 6, because: 'after braces within a text' },
  { path: ['c', 'd'], line: 1, because: 'nowhere: where it should have been' },
  { path: ['a', 7], line: 2, because: 'past the end of a list: the list' },
])('$because', ({ path, line }) => {
  expect(lineOfPath('{\n  "a": [\n    "}]\\"",\n    2\n  ],\n  "b": true\n}', path)).toBe(line);
});
