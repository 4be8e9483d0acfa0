import type { CoachCase } from '../domain/answer/coach-case.ts';
import type { WrittenToCoach } from '../domain/answer/coach-news.ts';
import type { CoachTeam } from '../domain/answer/coach-team.ts';
import type { InboxItem } from '../domain/answer/inbox.ts';
import type { ReadUntil } from '../domain/feedback/news.ts';
import type { Knowledge } from '../domain/knowledge.ts';
import type { Capacity } from '../domain/people/capacity.ts';
import type { AnswerOutcome, CoachAnswer } from './referrals.ts';

/** What a coach organisation has at the exchange. Reading asks only for what is owned by `team.owners`. */
export type CoachInbox = {
  readTeam(signal: AbortSignal): Promise<Knowledge<CoachTeam>>;
  readAll(team: CoachTeam, signal: AbortSignal): Promise<Knowledge<readonly InboxItem[]>>;
  /** Throws FailureError when the Task cannot be read, or is another organisation's. */
  readCase(taskId: string, team: CoachTeam, signal: AbortSignal): Promise<CoachCase>;
  /** That the practice wrote, and about which referral; not what. */
  readWritten(team: CoachTeam, signal: AbortSignal): Promise<Knowledge<readonly WrittenToCoach[]>>;
  /** Until when this coach has read, as ISO instants by Task id. */
  readUntil(team: CoachTeam, signal: AbortSignal): Promise<ReadUntil>;
  markRead(seen: CoachCase, team: CoachTeam, until: string): Promise<void>;
  /** What the organisation says of its room, by reference of its services; one that says nothing is not in it. */
  readCapacities(team: CoachTeam, signal: AbortSignal): Promise<Readonly<Record<string, Capacity>>>;
  /** Says it of all services that the user coordinates. Throws FailureError when it may not be said of one of them. */
  sayCapacity(team: CoachTeam, capacity: Capacity): Promise<void>;
  answer(answer: CoachAnswer, seen: CoachCase): Promise<AnswerOutcome>;
};
