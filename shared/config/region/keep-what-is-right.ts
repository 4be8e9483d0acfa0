import { z } from '../../zod.ts';
import { type ConfigProblem, toConfigProblems } from '../config-problem.ts';

/** As often as a value is left out and the rest is read again; each round leaves out at least one. */
const ROUNDS = 100;

/** A problem, and where in the JSON it is, for its line in the file. */
export type PlacedProblem = ConfigProblem & { readonly path: readonly PropertyKey[] };

/**
 * Reads what is right in a file of which all parts are optional, and names each thing that is wrong. A wrong field is
 * left out; an entry of a list without a field that it needs is left out whole. Places in lists stay what they were.
 */
export function keepWhatIsRight<T>(
  schema: z.ZodMiniType<T>,
  json: object,
): { readonly value: T; readonly problems: readonly PlacedProblem[] } {
  const left = structuredClone(json);
  const problems: PlacedProblem[] = [];
  const named = new Set<string>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const parsed = schema.safeParse(left);
    if (parsed.success) return { value: parsed.data, problems };

    for (const issue of parsed.error.issues) {
      for (const path of wrongPaths(issue)) {
        if (!isNamed(named, path)) problems.push(placed(issue, path, json));
        named.add(keyOf(path));
        leaveOut(left, path);
      }
    }
  }
  return { value: schema.parse({}), problems };
}

/** A list whose wrong entries can be left out; none of `most` may be named twice by what `nameOf` gives. */
export function listOf<T>(
  entry: z.ZodMiniType<T>,
  { most, nameOf }: { readonly most: number; readonly nameOf?: (entry: T) => string },
) {
  const entries = z.array(z.optional(entry)).check(({ value, issues }) => {
    const names = value.map((one) => (one === undefined || nameOf === undefined ? undefined : nameOf(one)));
    for (const [index, name] of names.entries()) {
      if (name === undefined || names.indexOf(name) === index) continue;
      issues.push({ code: 'custom', input: name, path: [index], params: { fault: { kind: 'twice' } } });
    }
    if (value.length <= most) return;
    issues.push({ code: 'custom', input: value, params: { fault: { kind: 'too-many', maximum: most } } });
  });
  return z._default(
    z.pipe(
      entries,
      z.transform((all): readonly T[] => all.filter((one) => one !== undefined)),
    ),
    [],
  );
}

function placed(issue: z.core.$ZodIssue, path: readonly PropertyKey[], json: object): PlacedProblem {
  const one = issue.code === 'unrecognized_keys' ? { ...issue, keys: [String(path.at(-1))] } : issue;
  const [problem = { field: '', fault: { kind: 'missing' } as const }] = toConfigProblems([one], json); // one issue, one problem
  return { ...problem, path };
}

function wrongPaths(issue: z.core.$ZodIssue): readonly (readonly PropertyKey[])[] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
}

/** Takes away the value at a path; where there is none to take, what should have held it. */
function leaveOut(json: object, path: readonly PropertyKey[]): void {
  for (let length = path.length; length > 0; length -= 1) {
    const holder = path
      .slice(0, length - 1)
      .reduce<unknown>((value, part) => (isObject(value) ? Reflect.get(value, part) : undefined), json);
    const key = path[length - 1] ?? ''; // `length` is within the path
    if (!isObject(holder) || Reflect.get(holder, key) === undefined) continue;
    if (Array.isArray(holder)) holder[Number(key)] = undefined;
    else Reflect.deleteProperty(holder, key);
    return;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Whether something is already told of a place, or of what it is in. A set, since one file can hold ten thousand mistakes. */
function isNamed(named: ReadonlySet<string>, path: readonly PropertyKey[]): boolean {
  return [[], ...path.map((_, index) => path.slice(0, index + 1))].some((above) => named.has(keyOf(above)));
}

function keyOf(path: readonly PropertyKey[]): string {
  return JSON.stringify(path.map((part) => (typeof part === 'symbol' ? String(part) : part)));
}
