import {
  keepPreviousData,
  type QueryClient,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/preact-query';
import type { PatientRef } from '../domain/record/patient.ts';
import type { AskAgainList, WantedWords, Worklist, WorklistReading } from '../ports/worklist.ts';
import { asksOnFocus, pollInterval } from './query-state.ts';
import type { MarkedRead } from './read-mark-queries.ts';

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

/** Who is to be asked again; asked anew on every return to the list, since a panel may have changed it. */
export const askAgainQuery = (list: AskAgainList, issuer: string) =>
  queryOptions({ queryKey: ['ask-again', issuer], queryFn: ({ signal }) => list.read(signal), staleTime: 0 });

/** What the new messages of the list say; asked once for each set of them, and what was there stays meanwhile. */
export const wordsQuery = (list: Worklist, issuer: string, wanted: readonly WantedWords[]) =>
  queryOptions({
    queryKey: ['worklist-words', issuer, wanted.map(({ id }) => id).toSorted()],
    queryFn: ({ signal }) => list.readWords(wanted, signal),
    enabled: wanted.length > 0,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Marks a line of the list read: on the screen at once, at the server as soon as it can. */
export function useMarkListed(list: Worklist, issuer: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ patient, taskId, until }: MarkedRead) => list.markRead(patient.patient, taskId, until),
    onMutate: ({ taskId, until }) =>
      changeReading(cache, list, issuer, (reading) => ({
        ...reading,
        readUntil: { ...reading.readUntil, [taskId]: until },
      })),
    onSettled: (_stored, _failure, { patient }) =>
      cache.invalidateQueries({ queryKey: ['read-marks', patient.issuer, patient.patient] }),
  });
}

/** `on`: ISO date; undefined: taken back. `by`: name of the user. */
type CallNoted = {
  readonly patient: PatientRef;
  readonly taskId: string;
  readonly on: string | undefined;
  readonly by: string;
};

/** Notes that the coach was phoned, or that it was not after all: on the screen at once. */
export function useNoteCall(list: Worklist, issuer: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ patient, taskId, ...note }: CallNoted) => list.noteCall(patient.patient, taskId, note),
    onMutate: ({ taskId, on, by }) =>
      changeReading(cache, list, issuer, (reading) => {
        const { [taskId]: _before, ...others } = reading.calls;
        return { ...reading, calls: on === undefined ? others : { ...others, [taskId]: { on, by } } };
      }),
  });
}

function changeReading(
  cache: QueryClient,
  list: Worklist,
  issuer: string,
  change: (reading: WorklistReading) => WorklistReading,
): void {
  const { queryKey } = worklistQuery(cache, list, issuer);
  void cache.cancelQueries({ queryKey }); // a reading that began earlier would bring back the state before
  const updatedAt = cache.getQueryState(queryKey)?.dataUpdatedAt ?? 0; // it was not read again
  cache.setQueryData(queryKey, (reading) => reading && change(reading), { updatedAt });
}
