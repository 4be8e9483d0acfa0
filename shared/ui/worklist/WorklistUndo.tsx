import { useLayoutEffect, useRef } from 'preact/hooks';
import type { WorklistText } from './list-text.ts';

export type WorklistUndoProps = {
  readonly text: WorklistText;
  /** What was done last; empty: nothing. */
  readonly said: string;
  /** Undefined where it cannot be taken back here. */
  readonly onUndo: (() => void) | undefined;
  readonly list: 'shown' | 'empty';
};

/** What was done with a line, and the way back: the line itself may have left. */
export function WorklistUndo({ text, said, onUndo, list }: WorklistUndoProps) {
  const place = useRef<HTMLParagraphElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    // The last line has left, and the focus with it.
    if (list === 'empty' && document.activeElement === document.body) undo.current?.focus();
  });
  return (
    <p class="small worklist-undo" ref={place} tabIndex={-1}>
      <span role="status">{said}</span>
      {onUndo && (
        <button
          type="button"
          class="button button--small button--quiet"
          aria-keyshortcuts="U"
          ref={undo}
          onClick={() => {
            place.current?.focus(); // until the line is there, which gets it
            onUndo();
          }}
        >
          {text.worklist.undoRead}
        </button>
      )}
    </p>
  );
}
