import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useMemo, useState } from 'preact/hooks';
import { type Failure, FailureError } from '../domain/failure.ts';
import type { VolumeProgress, VolumeRead, VolumeSource } from '../ports/volume-source.ts';
import { volumeQuery } from '../queries/volume.ts';

/** How far the counting is. */
export type Counting =
  | { readonly status: 'reading' | 'stopped'; readonly progress: VolumeProgress }
  | { readonly status: 'failed'; readonly progress: VolumeProgress; readonly failure: Failure }
  | { readonly status: 'read'; readonly read: VolumeRead };

const nothingYet: VolumeProgress = { read: 0, total: undefined };

/** Reads all referrals, with the buttons to stop and to go on. */
export function useCounting(source: VolumeSource) {
  const cache = useQueryClient();
  const [progress, setProgress] = useState(nothingYet);
  const asked = useMemo(() => volumeQuery(source, setProgress), [source]);
  const query = useQuery(asked);

  return {
    counting: countingOf(query, progress),
    stop: () => void cache.cancelQueries({ queryKey: asked.queryKey }),
    goOn: () => void query.refetch(),
  };
}

function countingOf(
  query: {
    readonly data: VolumeRead | undefined;
    readonly error: Error | null;
    readonly fetchStatus: 'fetching' | 'paused' | 'idle';
  },
  progress: VolumeProgress,
): Counting {
  if (query.data) return { status: 'read', read: query.data };
  if (query.fetchStatus === 'fetching') return { status: 'reading', progress };
  if (query.error instanceof FailureError) {
    return { status: 'failed', progress, failure: query.error.failure };
  }
  return { status: 'stopped', progress };
}
