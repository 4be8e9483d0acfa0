import { Printer, X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';

export type PaperToolsProps = {
  readonly close: string;
  readonly print: string;
  readonly onClose: () => void;
  /** What else can be done with it. */
  readonly children?: ComponentChildren;
};

/** Above a paper in a dialog: leave it, or print it and nothing else. */
export function PaperTools({ close, print, onClose, children }: PaperToolsProps) {
  return (
    <div class="paper__tools">
      <button type="button" class="button" onClick={onClose}>
        <X size={16} />
        {close}
      </button>
      <button type="button" class="button button--quiet" onClick={() => window.print()}>
        <Printer size={16} />
        {print}
      </button>
      {children}
    </div>
  );
}
