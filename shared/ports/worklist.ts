import type { Knowledge } from '../domain/knowledge.ts';
import type { WorklistItem } from '../domain/worklist/worklist-item.ts';
import type { ReadUntil } from './read-marks.ts';

/** One reading of the practice's list. */
export type WorklistReading = {
  readonly items: Knowledge<readonly WorklistItem[]>;
  readonly readUntil: ReadUntil;
  /** The server's own time of the last change that was seen; undefined when it tells none. */
  readonly asOf: string | undefined;
};

/** The referrals and drafts of a whole practice. */
export type Worklist = {
  readAll(signal: AbortSignal): Promise<WorklistReading>;
  /** Only what changed since an earlier reading, laid over it. */
  readChanges(earlier: WorklistReading, signal: AbortSignal): Promise<WorklistReading>;
};
