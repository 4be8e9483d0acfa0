import type { ReadUntil } from '../domain/feedback/news.ts';
import type { Knowledge, WhyUnknown } from '../domain/knowledge.ts';
import type { PatientId } from '../domain/record/patient.ts';
import type { AskAgainLine } from '../domain/worklist/ask-again.ts';
import type { WorklistItem } from '../domain/worklist/worklist-item.ts';
import type { CallNote, MessageWords } from '../domain/worklist/worklist-row.ts';

/** One reading of the practice's list. */
export type WorklistReading = {
  readonly items: Knowledge<readonly WorklistItem[]>;
  /** Why lines may lack messages; undefined: all were read. */
  readonly messagesUnknown: WhyUnknown | undefined;
  /** ISO instant: messages that did not change since were not asked for. */
  readonly messagesSince: string;
  /** Until when this user has read, and until when the latest of those who work in the same practice. */
  readonly readUntil: ReadUntil;
  readonly readByColleagues: ReadUntil;
  /** By Task id: the last time that somebody of the practice phoned the coach. */
  readonly calls: Readonly<Record<string, CallNote>>;
  /** Why something may be called new that was read before, or not phoned about that was; undefined: that is known. */
  readonly readUntilUnknown: WhyUnknown | undefined;
  /**
   * The server's own time of the last change that was seen, for referrals and for messages: from there the next
   * reading goes on. Undefined where not all was read, or the server tells no time: then all is read again.
   */
  readonly asOf: { readonly tasks: string | undefined; readonly messages: string | undefined };
};

/** The referrals and drafts of a whole practice. */
export type Worklist = {
  readAll(signal: AbortSignal): Promise<WorklistReading>;
  /** Only what changed since an earlier reading, laid over it. */
  readChanges(earlier: WorklistReading, signal: AbortSignal): Promise<WorklistReading>;
  /** What these messages say; without those that could not be read, or that are about somebody else. */
  readWords(
    wanted: readonly WantedWords[],
    signal: AbortSignal,
  ): Promise<Readonly<Record<string, MessageWords>>>;
  /** Keeps that this user has read a referral until an ISO instant. */
  markRead(patient: PatientId, taskId: string, until: string): Promise<void>;
  /**
   * Keeps on which day (ISO date) this user last phoned the coach; undefined takes the note away. Nothing goes to the
   * coach. `in-session`: the server does not take it, so it is gone when the list is closed.
   */
  noteCall(
    patient: PatientId,
    taskId: string,
    note: { readonly on: string | undefined; readonly by: string },
  ): Promise<'stored' | 'in-session'>;
};

/** Who is to be asked again in this practice. Reads no reason and no words. */
export type AskAgainList = {
  /** Oldest first; without who was referred since, died or left. Unknown where any of that could not be read. */
  read(signal: AbortSignal): Promise<Knowledge<readonly AskAgainLine[]>>;
};

/** A message of the list, and whom the line is about that it is shown on. */
export type WantedWords = { readonly id: string; readonly patient: PatientId };
