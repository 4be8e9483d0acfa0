import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { HisPage } from '../../connection/his-pages.ts';

/** How long a patient's panel waits out of sight while the HIS goes from one page of a dossier to the next. */
const FIVE_SECONDS = 5_000;

/**
 * The page that names a patient, or named one just now: then nothing of it may be seen, but whoever comes back to the
 * same patient finds the panel as it was. Known in the very render in which the page changes.
 */
export function useKeptPage(page: HisPage | undefined): HisPage | undefined {
  const kept = useRef<HisPage | undefined>(undefined);
  const [, redraw] = useReducer((round: number) => round + 1, 0);
  kept.current = keptAfter(kept.current, page);
  const isWaiting = kept.current !== page;

  useEffect(() => {
    if (!isWaiting) return;
    const tooLong = setTimeout(() => {
      kept.current = undefined;
      redraw(undefined);
    }, FIVE_SECONDS);
    return () => clearTimeout(tooLong);
  }, [isWaiting]);
  return kept.current;
}

/** Whom to keep: no one once the page, or another, plainly shows somebody else or no patient. */
export function keptAfter(kept: HisPage | undefined, page: HisPage | undefined): HisPage | undefined {
  if (page === undefined) return kept;
  if (page.reading.status === 'patient') return page;
  return page.reading.status === 'doubt' && page.tab === kept?.tab ? kept : undefined; // no one was kept
}
