import { useEffect, useState } from 'preact/hooks';

/** What is loaded and may change: loaded anew at every change, and a late answer never replaces a newer one. */
export function useWatched<T>(
  load: () => Promise<T>,
  onChange: (listener: () => void) => () => void,
): T | undefined {
  const [value, setValue] = useState<{ readonly by: () => Promise<T>; readonly loaded: T } | undefined>(
    undefined,
  );

  useEffect(() => {
    let round = 0;
    const again = () => {
      round += 1;
      const mine = round;
      void load().then((loaded) => {
        if (mine === round) setValue({ by: load, loaded });
      });
    };
    again();
    const stop = onChange(again);
    return () => {
      round += 1;
      stop();
    };
  }, [load, onChange]);

  return value?.by === load ? value.loaded : undefined; // what was loaded for something else is not shown for this
}
