import { DEEPEST, parseJson } from '../json.ts';

/** Where a text stops being JSON; both count from 1, as editors do. */
type JsonMistake = { readonly line: number; readonly column: number };

/** JSON, or the place of the first mistake in it; more levels than anybody means are a mistake too. */
export type JsonReading =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly mistake: JsonMistake };

/** Reads JSON that a person wrote. Browsers name the place of a mistake each in their own way, or not at all. */
export function readJson(text: string): JsonReading {
  try {
    return { ok: true, value: parseJson(text) };
  } catch {
    return { ok: false, mistake: placeOf(firstMistake(text), text) };
  }
}

function placeOf(index: number, text: string): JsonMistake {
  const lines = text.slice(0, index).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

const blank = /[ \t\r\n]*/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** Control characters up to U+001F may not stand in a string; those after it may. */
const stringStart = /"(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*/uy;

/** What may come next, in a list or object that is open or in the text as a whole. */
type Expected = 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'comma-or-end';

/** Index of the first character with which no JSON goes on, or not as deep as we read; the length of the text where it ends too soon. */
function firstMistake(text: string): number {
  const open: ('[' | '{')[] = [];
  let expected: Expected = 'value';
  let at = 0;

  const skip = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const length = pattern.exec(text)?.[0].length ?? 0;
    at += length;
    return length > 0;
  };
  const close = () => {
    open.pop();
    at += 1;
    expected = 'comma-or-end';
  };

  for (;;) {
    skip(blank);
    const next = text[at];
    const inside = open.at(-1);
    const isEnd = (next === ']' && inside === '[') || (next === '}' && inside === '{');
    if (isEnd && expected.endsWith('end')) {
      close();
    } else if (expected === 'colon') {
      if (next !== ':') return at;
      at += 1;
      expected = 'value';
    } else if (expected === 'comma-or-end') {
      if (next !== ',' || inside === undefined) return at;
      at += 1;
      expected = inside === '[' ? 'value' : 'name';
    } else if (next === '"') {
      skip(stringStart);
      if (text[at] !== '"') return at;
      at += 1;
      expected = expected.startsWith('name') ? 'colon' : 'comma-or-end';
    } else if (expected.startsWith('name')) {
      return at;
    } else if (next === '[' || next === '{') {
      if (open.length > DEEPEST) return at;
      open.push(next);
      at += 1;
      expected = next === '[' ? 'value-or-end' : 'name-or-end';
    } else {
      if (!skip(scalar)) return at;
      expected = 'comma-or-end';
    }
  }
}
