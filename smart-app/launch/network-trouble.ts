/** A request that was given up after its time limit. */
export function isTooSlow(thrown: unknown): boolean {
  return thrown instanceof DOMException && thrown.name === 'TimeoutError';
}

/** A request without an answer: no network, no server, or a server that does not allow this origin. */
export function isUnreachable(thrown: unknown): boolean {
  return thrown instanceof TypeError;
}

/** Ends waiting for work that cannot itself be stopped. */
export async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  const limit = AbortSignal.timeout(milliseconds);
  const ended = new Promise<never>((_resolve, reject) => {
    limit.addEventListener('abort', () => reject(limit.reason), { once: true });
  });
  return Promise.race([work, ended]);
}
