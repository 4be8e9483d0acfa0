/** Lets writes through one at a time, so that nothing changes between checking and storing. */
export type WriteLock = <T>(write: () => Promise<T>) => Promise<T>;

/** A lock that no one holds. */
export function createWriteLock(): WriteLock {
  let last: Promise<unknown> = Promise.resolve();

  return (write) => {
    const turn = last.then(write, write); // a refused write must not hold up the next
    last = turn;
    return turn;
  };
}
