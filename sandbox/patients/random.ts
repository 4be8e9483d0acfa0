/** A source of numbers between 0 and 1 that says the same every time it is asked from the same seed. */
export type Random = {
  readonly below: (bound: number) => number;
  readonly pick: <T>(choices: readonly T[]) => T;
};

/** A small seeded generator (mulberry32): the sandbox must look the same on every machine. */
export function seededRandom(seed: number): Random {
  let state = seed;

  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  const below = (bound: number) => Math.floor(next() * bound);
  function pick<T>(choices: readonly T[]): T {
    const picked = choices[below(choices.length)];
    if (picked === undefined) throw new Error('There is nothing to pick from');
    return picked;
  }
  return { below, pick };
}
