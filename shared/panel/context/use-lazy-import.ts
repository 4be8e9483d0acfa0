import { useEffect, useState } from 'preact/hooks';

type Loaded<M> = { readonly module: M } | { readonly thrown: unknown } | undefined;

/**
 * Code that few consults need, loaded once it is wanted; undefined until it is there. `load` must be one and the same
 * function on every render. Code that does not come (the network is gone, or a new version is served) ends the panel
 * in its crash screen: what was typed is kept, and the way on is to load the page again.
 */
export function useLazyImport<M>(load: (() => Promise<M>) | undefined): M | undefined {
  const [loaded, setLoaded] = useState<Loaded<M>>(undefined);
  useEffect(() => {
    if (load === undefined) return;
    load().then(
      (module) => setLoaded({ module }),
      (thrown: unknown) => setLoaded({ thrown }),
    );
  }, [load]);

  if (loaded && 'thrown' in loaded) throw loaded.thrown;
  return loaded?.module; // not wanted, or not there yet
}
