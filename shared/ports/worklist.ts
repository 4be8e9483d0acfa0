import type { Knowledge, WhyUnknown } from '../domain/knowledge.ts';
import type { WorklistItem } from '../domain/worklist/worklist-item.ts';
import type { ReadUntil } from './read-marks.ts';

/** One reading of the practice's list. */
export type WorklistReading = {
  readonly items: Knowledge<readonly WorklistItem[]>;
  /** Why lines may lack messages; undefined: all were read. */
  readonly messagesUnknown: WhyUnknown | undefined;
  readonly readUntil: ReadUntil;
  /** Why something may be called new that was read before; undefined: that is known. */
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
};
