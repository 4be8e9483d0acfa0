/** Tells whoever shows the panel that the session is over and cannot be refreshed. */
export type Expiry = {
  readonly expire: () => void;
  /** Calls back at once when it is over already; gives back how to stop listening. */
  readonly onExpired: (listener: () => void) => () => void;
};

/** One session's end, which happens once. */
export function createExpiry(): Expiry {
  const listeners = new Set<() => void>();
  let isOver = false;

  return {
    expire: () => {
      if (isOver) return;
      isOver = true;
      for (const listener of listeners) listener();
    },
    onExpired: (listener) => {
      if (isOver) listener();
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
