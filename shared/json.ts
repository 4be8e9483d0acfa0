/** Levels of lists and objects: far more than any answer or setting has, far fewer than a recursive function can follow. */
export const DEEPEST = 200;

/**
 * Whether JSON is nested deeper than we follow. A parser reads 100,000 levels; whatever walks through them by calling
 * itself (JSON.stringify too) ends in a stack overflow, so this does not.
 */
export function isNestedTooDeep(json: unknown): boolean {
  let level: readonly unknown[] = [json];
  for (let depth = 0; depth <= DEEPEST; depth += 1) {
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
    if (level.length === 0) return false;
  }
  return true;
}

/** Reads JSON from outside. Throws SyntaxError for what is none, and for what is nested too deep to be meant. */
export function parseJson(text: string): unknown {
  const json: unknown = JSON.parse(text);
  if (isNestedTooDeep(json)) throw new SyntaxError('nested too deep');
  return json;
}
