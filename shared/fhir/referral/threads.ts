/** What a Communication is and hangs on, all as `Type/id`. */
export type InThread = {
  readonly id: string;
  /** What it says it is about. */
  readonly on: readonly string[];
  /** The Communications it is part of or answers. */
  readonly parents: readonly string[];
};

/** Deeper than any thread of people; a thread that goes on beyond it is somebody's mistake. */
const DEEPEST = 20;

/**
 * Gives each of a list what it is about by way of its thread as well: what it is part of or answers, and what that is
 * part of, as far as those are in the list. A circle ends where it closes.
 */
export function byThread<T extends InThread>(list: readonly T[]): readonly T[] {
  const byId = new Map(list.map((one) => [one.id, one]));
  return list.map((one) => ({ ...one, on: [...new Set(placesOf(one, byId))] }));
}

function placesOf(start: InThread, byId: ReadonlyMap<string, InThread>): readonly string[] {
  const seen = new Set<InThread>();
  let level: readonly InThread[] = [start];
  for (let depth = 0; level.length > 0 && depth < DEEPEST; depth += 1) {
    for (const one of level) seen.add(one);
    const next = level.flatMap(({ parents }) => parents.flatMap((id) => byId.get(id) ?? [])); // not read: it leads nowhere
    level = [...new Set(next)].filter((one) => !seen.has(one));
  }
  return [...seen].flatMap(({ on }) => on);
}

/** The ids of Communications that others are part of or answer, and that are not in the list. */
export function missingParents(list: readonly InThread[]): readonly string[] {
  const there = new Set(list.map(({ id }) => id));
  const wanted = list.flatMap(({ parents }) => parents).filter((id) => !there.has(id));
  return [...new Set(wanted)].map((id) => id.slice('Communication/'.length));
}
