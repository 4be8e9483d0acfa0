import type { WorklistRow } from '../../domain/worklist/worklist-row.ts';
import type { WorklistText } from './list-text.ts';

/** Id of the patient's name in a line: it describes the line's other buttons, which all have the same words. */
export function nameId({ id }: WorklistRow): string {
  return `worklist-name-${id}`;
}

/** What can be done with a line, by its buttons and by the same keys. */
export type RowActions = {
  readonly onOpen: (row: WorklistRow) => void;
  /** Only of a line with a `readMark`. */
  readonly onRead: (row: WorklistRow) => void;
  /** Notes that the coach was phoned today, or takes that back. */
  readonly onCalled: (row: WorklistRow) => void;
};

export type RowProps = {
  readonly text: WorklistText;
  readonly row: WorklistRow;
  /** Its place in the table for who cannot see it. */
  readonly index: number;
  /** `current`: the one line that Tab goes to. */
  readonly focus: 'current' | 'by-arrows';
  /** `whole`: all new words, however long. */
  readonly words: 'one-line' | 'whole';
  /** Whether words that are not there are still on their way. */
  readonly wordsReading: 'reading' | 'done';
  /** Of the coach; empty when the settings have none. */
  readonly phone: string;
  /** ISO date. */
  readonly today: string;
  readonly onShowWords: (id: string) => void;
} & RowActions;

/** A line of which "read" was taken back. */
export type BroughtBack = { readonly id: string };

/** The line that somebody left the list from, and how far down it was. */
export type ReturnTo = { readonly id: string; readonly index: number };
