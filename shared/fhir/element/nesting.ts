import { isNestedTooDeep } from '../../json.ts';

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
