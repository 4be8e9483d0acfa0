import { useRef } from 'preact/hooks';
import type { Checklist } from '../../domain/checklist/checklist.ts';
import type { Texts } from '../../text/text.ts';

export type TakeOverProps = {
  readonly text: Pick<Texts, 'record'>;
  readonly checklist: Checklist;
  readonly onTakeOver: () => void;
};

/** Ticks all that is recorded, in one go. Once pressed it stays, because the focus is on it. */
export function TakeOver({ text: { record }, checklist, onTakeOver }: TakeOverProps) {
  const count = checklist.toTakeOver.length;
  const wasOffered = useRef(false);
  wasOffered.current ||= count > 0;
  if (!wasOffered.current) return null;
  return (
    <button
      type="button"
      class="button button--small button--accent"
      aria-disabled={count === 0} // `disabled` would throw away the focus of whoever just pressed it
      onClick={() => count > 0 && onTakeOver()}
    >
      {count > 0 ? record.takeOver(count) : record.takenOver}
    </button>
  );
}
