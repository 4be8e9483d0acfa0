/**
 * Line of a text that is valid JSON, counted from 1, on which the value at a path begins. Of a path that leads nowhere:
 * the line of the deepest part of it that is there.
 */
export function lineOfPath(json: string, path: readonly PropertyKey[]): number {
  return countLines(json.slice(0, indexOfPath(json, path)));
}

/** One entry of a list in a JSON text: the line on which it begins, counted from 1, and its own text. */
export type JsonEntry = { readonly line: number; readonly text: string };

/** The entries of the list at a path of a text that is valid JSON, in one walk; none where there is no list. */
export function jsonEntries(json: string, path: readonly PropertyKey[]): readonly JsonEntry[] {
  const list = indexOfPath(json, path);
  if (json[list] !== '[') return [];

  const entries: JsonEntry[] = [];
  let line = countLines(json.slice(0, list));
  let counted = list;
  let index = skipBlank(json, list + 1);
  while (json[index] !== ']') {
    const end = endOfValue(json, index);
    line += countLines(json.slice(counted, index)) - 1;
    counted = index;
    entries.push({ line, text: json.slice(index, end) });
    index = skipBlank(json, end);
    if (json[index] === ',') index = skipBlank(json, index + 1);
  }
  return entries;
}

/** Names that an object of a JSON text has twice, and the line of the second: a parser keeps the last, and tells no one. */
export function repeatedNames(
  json: string,
): readonly { readonly path: readonly PropertyKey[]; readonly line: number }[] {
  const repeated: { path: readonly PropertyKey[]; line: number }[] = [];
  const walk = (start: number, path: readonly PropertyKey[]) => {
    const names = new Set<PropertyKey>();
    for (const { name, at, value } of childrenOf(json, start)) {
      const own = [...path, name];
      if (names.has(name)) repeated.push({ path: own, line: countLines(json.slice(0, at)) });
      names.add(name);
      walk(value, own);
    }
  };
  walk(skipBlank(json, 0), []);
  return repeated;
}

function countLines(text: string): number {
  return text.split(/\r\n|\r|\n/).length;
}

function indexOfPath(json: string, path: readonly PropertyKey[]): number {
  let index = skipBlank(json, 0);
  for (const part of path) {
    const next = childOf(json, index, part);
    if (next === undefined) return index;
    index = next;
  }
  return index;
}

/** Index at which the child begins of the list or object that begins at `start`; undefined when it has no such child. */
function childOf(json: string, start: number, part: PropertyKey): number | undefined {
  for (const { name, value } of childrenOf(json, start)) if (name === part) return value;
  return undefined;
}

type Child = { readonly name: string | number; readonly at: number; readonly value: number };

/** What is in the list or object that begins at `start`: its name or number, where that is, and where its value begins. */
function* childrenOf(json: string, start: number): Generator<Child> {
  const isList = json[start] === '[';
  if (!isList && json[start] !== '{') return;

  let at = skipBlank(json, start + 1);
  for (let count = 0; json[at] !== ']' && json[at] !== '}'; count += 1) {
    const end = isList ? at : endOfString(json, at);
    const name = isList ? count : String(JSON.parse(json.slice(at, end)));
    const value = isList ? at : skipBlank(json, skipBlank(json, end) + 1); // past the colon
    yield { name, at, value };
    at = skipBlank(json, endOfValue(json, value));
    if (json[at] === ',') at = skipBlank(json, at + 1);
  }
}

function endOfValue(json: string, start: number): number {
  if (json[start] === '"') return endOfString(json, start);
  if (json[start] !== '[' && json[start] !== '{') return skipAll(json, start, /[^\s,\]}]/);

  let depth = 0;
  let index = start;
  do {
    const letter = json[index];
    if (letter === '[' || letter === '{') depth += 1;
    if (letter === ']' || letter === '}') depth -= 1;
    index = letter === '"' ? endOfString(json, index) : index + 1;
  } while (depth > 0);
  return index;
}

function endOfString(json: string, start: number): number {
  let index = start + 1;
  while (json[index] !== '"') index += json[index] === '\\' ? 2 : 1;
  return index + 1;
}

function skipBlank(json: string, start: number): number {
  return skipAll(json, start, /\s/);
}

function skipAll(json: string, start: number, letters: RegExp): number {
  let index = start;
  while (index < json.length && letters.test(json[index] ?? '')) index += 1;
  return index;
}
