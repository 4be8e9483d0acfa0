import { queryOptions, useMutation, useQueryClient } from '@tanstack/preact-query';
import type { CoachCase } from '../domain/answer/coach-case.ts';
import type { CoachTeam } from '../domain/answer/coach-team.ts';
import type { Capacity } from '../domain/people/capacity.ts';
import type { CoachInbox } from '../ports/coach-inbox.ts';
import type { CoachAnswer } from '../ports/referrals.ts';
import { asksOnFocus, pollInterval, staleTime } from './query-state.ts';

/** Who is at work, for which organisation, with whom. */
export const teamQuery = (inbox: CoachInbox, issuer: string) =>
  queryOptions({
    queryKey: ['coach-team', issuer],
    queryFn: ({ signal }) => inbox.readTeam(signal),
    staleTime,
  });

/** The referrals of the organisation; asked again while they are in sight, and on return to them. */
export const inboxQuery = (inbox: CoachInbox, issuer: string, team: CoachTeam) =>
  queryOptions({
    queryKey: ['coach-inbox', issuer, team.owners],
    queryFn: ({ signal }) => inbox.readAll(team, signal),
    staleTime: 0,
    refetchInterval: pollInterval,
    refetchIntervalInBackground: false,
    refetchOnWindowFocus: asksOnFocus,
  });

/** One referral; asked again while it is in sight, so that a withdrawal is seen before somebody calls. */
export const caseQuery = (inbox: CoachInbox, issuer: string, team: CoachTeam, taskId: string) =>
  queryOptions({
    queryKey: ['coach-case', issuer, taskId],
    queryFn: ({ signal }) => inbox.readCase(taskId, team, signal),
    staleTime: 0,
    refetchInterval: pollInterval,
    refetchIntervalInBackground: false,
    refetchOnWindowFocus: asksOnFocus,
  });

/** That the practice wrote something; asked apart from the list, so that the list does not wait for it. */
export const writtenQuery = (inbox: CoachInbox, issuer: string, team: CoachTeam) =>
  queryOptions({
    queryKey: ['coach-written', issuer, team.owners],
    queryFn: ({ signal }) => inbox.readWritten(team, signal),
    staleTime: 0,
    refetchInterval: pollInterval,
    refetchIntervalInBackground: false,
    refetchOnWindowFocus: asksOnFocus,
  });

/** Until when this coach has read each referral. */
export const coachReadQuery = (inbox: CoachInbox, issuer: string, team: CoachTeam) =>
  queryOptions({
    queryKey: ['coach-read', issuer, team.user.reference],
    queryFn: ({ signal }) => inbox.readUntil(team, signal),
    staleTime,
  });

/** Takes the mark off what is new: on the screen at once, at the server as soon as it can. */
export function useMarkCaseRead(inbox: CoachInbox, issuer: string, team: CoachTeam) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ seen, until }: { readonly seen: CoachCase; readonly until: string }) =>
      inbox.markRead(seen, team, until),
    onMutate: ({ seen, until }) => {
      cache.setQueryData(coachReadQuery(inbox, issuer, team).queryKey, (earlier) => ({
        ...earlier,
        [seen.referral.taskId]: until,
      }));
    },
  });
}

/** What the organisation says of its room. */
export const ownCapacityQuery = (inbox: CoachInbox, issuer: string, team: CoachTeam) =>
  queryOptions({
    queryKey: ['coach-capacity', issuer, team.owners],
    queryFn: ({ signal }) => inbox.readCapacities(team, signal),
    staleTime,
  });

/** Says how much room there is; again is safe. */
export function useSayCapacity(inbox: CoachInbox, team: CoachTeam) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (capacity: Capacity) => inbox.sayCapacity(team, capacity),
    onSettled: () => cache.invalidateQueries({ queryKey: ['coach-capacity'] }),
  });
}

/** One try to answer; the same answer again never makes a second step or message. */
export function useAnswerReferral(inbox: CoachInbox) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ answer, seen }: { readonly answer: CoachAnswer; readonly seen: CoachCase }) =>
      inbox.answer(answer, seen),
    onSettled: () =>
      Promise.all([
        cache.invalidateQueries({ queryKey: ['coach-case'] }),
        cache.invalidateQueries({ queryKey: ['coach-inbox'] }),
      ]),
  });
}
