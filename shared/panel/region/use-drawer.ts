import { useCallback, useEffect, useState } from 'preact/hooks';

/** What a drawer needs: not asked for or on its way, there, or not to be had now. */
type Drawer<M> = { readonly loaded: M | 'failed' | undefined; readonly load: () => void };

/**
 * Loads what a drawer shows; `load` is one function for as long as it would load the same. `in-a-quiet-moment`: once
 * the consult has what it needs itself, so that it can be opened without a connection later. A drawer that does not
 * come says so and can be asked for again: it never ends the panel.
 */
export function useDrawer<M extends object>(
  load: () => Promise<M>,
  when: 'in-a-quiet-moment' | 'when-asked',
): Drawer<M> {
  const [loaded, setLoaded] = useState<M | 'failed' | undefined>(undefined);
  const start = useCallback(() => {
    setLoaded(undefined);
    load().then(setLoaded, () => setLoaded('failed'));
  }, [load]);

  useEffect(() => {
    if (when === 'when-asked') return;
    const idle = requestIdleCallback(start, { timeout: 10_000 });
    return () => cancelIdleCallback(idle);
  }, [start, when]);

  return { loaded, load: start };
}
