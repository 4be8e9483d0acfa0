import { MutationCache, QueryCache, QueryClient } from '@tanstack/preact-query';
import { FailureError } from '../domain/failure.ts';
import { isBug } from './query-state.ts';

/**
 * The one cache of a panel, in memory only. `onSessionExpired` is told once for whichever request finds out; the
 * adapters already repeated what may be repeated.
 */
export function createQueryClient(onSessionExpired: () => void): QueryClient {
  const onError = (error: Error) => {
    if (error instanceof FailureError && error.failure.kind === 'session-expired') onSessionExpired();
  };

  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: { retry: false, throwOnError: isBug, networkMode: 'always' },
      mutations: { retry: false, throwOnError: isBug, networkMode: 'always' }, // a send says itself whether it arrived
    },
  });
}
