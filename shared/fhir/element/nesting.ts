/** Levels of lists and objects: far more than any FHIR resource has, far fewer than a recursive function can follow. */
export const DEEPEST = 200;

/**
 * Whether JSON is nested deeper than we follow. A parser reads 100,000 levels; whatever walks through them by calling
 * itself ends in a stack overflow, so this does not.
 */
export function isNestedTooDeep(json: unknown): boolean {
  let level: readonly unknown[] = [json];
  for (let depth = 0; depth <= DEEPEST; depth += 1) {
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
    if (level.length === 0) return false;
  }
  return true;
}

/**
 * The same JSON without properties that are null. In a list null has a meaning (`"given": [null]`) and stays. What is
 * nested too deep to walk through comes back as it is.
 */
export function withoutNulls(json: unknown): unknown {
  return isNestedTooDeep(json) ? json : stripped(json);
}

function stripped(json: unknown): unknown {
  if (typeof json !== 'object' || json === null) return json;
  if (Array.isArray(json)) return json.map(stripped);
  return Object.fromEntries(
    Object.entries(json).flatMap(([name, value]) => (value === null ? [] : [[name, stripped(value)]])),
  );
}
