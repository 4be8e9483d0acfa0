import { Printer, Signpost, X } from 'lucide-preact';

export type PaperToolsProps = {
  readonly close: string;
  readonly print: string;
  readonly onClose: () => void;
  /** Records that somebody was shown the way with this paper. */
  readonly showTheWay?: { readonly label: string; readonly onPress: () => void };
};

/** Above a paper in a dialog: leave it, or print it and nothing else. */
export function PaperTools({ close, print, onClose, showTheWay }: PaperToolsProps) {
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
      {showTheWay && (
        <button type="button" class="button button--quiet" onClick={showTheWay.onPress}>
          <Signpost size={16} />
          {showTheWay.label}
        </button>
      )}
    </div>
  );
}
