let turn: Promise<void> = Promise.resolve();

/** Work of which the screen may go first between one piece and the next; returns what calls it off. */
export function inTurn(work: () => void): () => void {
  let isWanted = true;
  turn = turn.then(() => new Promise((resolve) => setTimeout(resolve)));
  void turn.then(() => {
    if (isWanted) work();
  });
  return () => {
    isWanted = false;
  };
}
