type Step = string | number;

/** What is at a place in JSON that no one has checked; `undefined` when the road there is not as expected. */
export function at(json: unknown, ...path: readonly Step[]): unknown {
  return path.reduce<unknown>((here, step) => {
    if (typeof here !== 'object' || here === null) return undefined;
    return Object.entries(here).find(([key]) => key === String(step))?.[1];
  }, json);
}

/** The text at a place in JSON. */
export function textAt(json: unknown, ...path: readonly Step[]): string | undefined {
  const found = at(json, ...path);
  return typeof found === 'string' ? found : undefined;
}

/** The list at a place in JSON; what is missing is an empty list. */
export function listAt(json: unknown, ...path: readonly Step[]): readonly unknown[] {
  const found = at(json, ...path);
  return Array.isArray(found) ? found : [];
}
