/** Does this for each, as many at a time as there are lanes; the answers come in the order of what was asked. */
export async function overLanes<Lane, T, R>(
  lanes: readonly Lane[],
  all: readonly T[],
  act: (lane: Lane, one: T) => Promise<R>,
): Promise<readonly R[]> {
  const waiting = [...all.entries()];
  const answers = new Map<number, R>();
  await Promise.all(
    lanes.map(async (lane) => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
        answers.set(next[0], await act(lane, next[1]));
    }),
  );
  return all.map((_, index) => answers.get(index) as R);
}
