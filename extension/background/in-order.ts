/** One thing after the other in each line (of a tab, say), so that what was said last is what is kept. */
export function createLines(): <T>(line: number | string, work: () => Promise<T>) => Promise<T> {
  const queues = new Map<number | string, Promise<unknown>>();

  return (line, work) => {
    const before = queues.get(line) ?? Promise.resolve(); // the first in line
    const mine = before.then(work, work);
    queues.set(line, mine);
    return mine;
  };
}
