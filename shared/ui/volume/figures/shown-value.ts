import type { Derived } from '../../../domain/indicators/derived.ts';
import type { Cell } from '../../../domain/indicators/mask.ts';
import type { VolumeText } from '../../../text/nl/volume-text.ts';

/** A figure as table, chart, tooltip, print and screen reader all have it: none of them knows more than the words. */
export type ShownValue = {
  readonly words: string;
  /** Length of its bar; undefined for what is hidden, unknown or nothing. */
  readonly drawn: number | undefined;
};

/** A count, or why there is none. */
export function shownCell(cell: Cell, text: VolumeText, smallNumber: number): ShownValue {
  switch (cell.status) {
    case 'shown':
      return shownCount(cell.count, text);
    case 'small':
      return { words: text.small(smallNumber), drawn: undefined };
    case 'few':
      return { words: text.few(smallNumber), drawn: undefined };
    default:
      return { words: text[cell.status], drawn: undefined };
  }
}

/** A count that may be shown. */
export function shownCount(count: number, text: VolumeText): ShownValue {
  return { words: text.number(count), drawn: count };
}

/** A figure made of others, or why there is none. */
export function derivedWords(derived: Derived, text: VolumeText, write: (value: number) => string): string {
  return derived.status === 'shown' ? write(derived.value) : text[derived.status];
}
