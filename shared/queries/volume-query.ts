import { queryOptions } from '@tanstack/preact-query';
import type { VolumeProgress, VolumeSource } from '../ports/volume-source.ts';

/** What the counted referrals are kept under. */
export const volumeKey = ['volume'] as const;

/** All referrals to count. Read once: figures of a month do not change while somebody looks at them. */
export const volumeQuery = (source: VolumeSource, onProgress: (progress: VolumeProgress) => void) =>
  queryOptions({
    queryKey: volumeKey,
    queryFn: ({ signal }) => source.read(onProgress, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false, // comparing a hundred thousand records would hold up the screen
    refetchOnReconnect: false,
  });
