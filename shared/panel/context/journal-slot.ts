import type { ComponentChildren } from 'preact';
import type { Spoken } from './load-panel-text.ts';

/** What a surface that can put a line into the journal of the HIS is given. */
export type JournalSlot = {
  readonly spoken: Spoken;
  /** The very text that the copy button beside it copies. */
  readonly lines: string;
};

/** Is beside a journal line where a surface can put it into the HIS. */
export type JournalPart = (slot: JournalSlot) => ComponentChildren;

/** Is with the feedback where a surface can read a letter that is open in the HIS. */
export type LettersSlot = (spoken: Spoken) => ComponentChildren;
