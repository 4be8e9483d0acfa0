import { type QueryClient, queryOptions } from '@tanstack/preact-query';
import type { Worklist, WorklistReading } from '../ports/worklist.ts';
import { asksOnFocus, pollInterval } from './query-state.ts';

/**
 * The practice's list. Read whole once; then, while it is in sight and on return to it, only what changed is asked
 * and laid over it.
 */
export const worklistQuery = (cache: QueryClient, list: Worklist, issuer: string) => {
  const queryKey = ['worklist', issuer] as const;
  return queryOptions({
    queryKey,
    queryFn: ({ signal }) => {
      const earlier = cache.getQueryData<WorklistReading>(queryKey);
      return earlier ? list.readChanges(earlier, signal) : list.readAll(signal);
    },
    staleTime: 0,
    refetchInterval: pollInterval,
    refetchIntervalInBackground: false,
    refetchOnWindowFocus: asksOnFocus,
  });
};
