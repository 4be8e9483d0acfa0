import { queryOptions } from '@tanstack/preact-query';
import type { CareRecord } from '../ports/care-record.ts';

/** Who is using the panel. Does not change within a session. */
export const userQuery = (record: Pick<CareRecord, 'readUser'>, issuer: string) =>
  queryOptions({
    queryKey: ['user', issuer],
    queryFn: ({ signal }) => record.readUser(signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
